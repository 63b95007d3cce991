import type { Role } from "../../src/words/roles.ts";
import { addDays, today, type Day } from "../../src/words/day.ts";
import { newId } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import { papersAsked, supporterStories } from "./supporter-stories.ts";

/** What the chapter needs of a stage: people who sign in, and the clock. */
export type SupportersStage = {
  people: Record<string, string>;
  as(person: string, role: Role): Promise<Browser>;
  clock: { now: Date };
};

/**
 * Harbrook's supporters settle in: Ruth records what she saw of each, and each says who she is, when she is free and
 * what she would share. Leanne's training isn't done yet; Ruth herself takes a break from supporting.
 */
export async function supportersChapter(stage: SupportersStage): Promise<void> {
  const now = today(stage.clock.now);
  const coordinator = await stage.as("ruth", "coordinator");
  for (const story of supporterStories) {
    for (const kind of papersAsked.filter((kind) => !story.missing.includes(kind)))
      await did(
        coordinator.post(
          `/supporters/${stage.people[story.person]}/readiness`,
          paper(kind, now, story.checkLapsesInDays),
        ),
      );
    const herself = await stage.as(story.person, "supporter");
    await did(herself.post("/supporting/me/about", story.about));
    await did(herself.post("/supporting/me/times", story.times));
    for (const { attribute, answer, sharing, words = "" } of story.experience)
      await did(
        herself.post(`/supporting/me/experience/${attribute}`, { answer, own: answer, sharing, words }),
      );
    if (story.ratherNot) await did(herself.post("/supporting/me/rather-not", story.ratherNot));
    if (story.leave)
      await did(
        herself.post("/supporting/leave", {
          id: newId(),
          ...boxes("from", addDays(now, story.leave.fromDays)),
          ...boxes("until", addDays(now, story.leave.untilDays)),
        }),
      );
  }
}

function paper(kind: string, now: Day, checkLapsesInDays = 900): Fields {
  const base = { id: newId(), kind, ...boxes("from", addDays(now, -200)), "seen-by": "Ruth Adeyemi" };
  if (kind === "training") return { ...base, hours: "32" };
  if (kind === "criminal-record-check")
    return { ...base, ...boxes("until", addDays(now, checkLapsesInDays)) };
  return kind === "safeguarding-training" ? { ...base, ...boxes("until", addDays(now, 700)) } : base;
}

const boxes = (name: string, day: Day): Fields => ({
  [`${name}-day`]: day.slice(8),
  [`${name}-month`]: day.slice(5, 7),
  [`${name}-year`]: day.slice(0, 4),
});

async function did(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer;
  if (status !== 303) throw new Error(`The story stopped (${status}): ${text.slice(0, 400)}`);
}
