import { go, one, type Answer, type Asked } from "../../../platform/web/index.ts";
import { findSafeContact, findStop, untilSheSays } from "../../../people/index.ts";
import { reachMine } from "../reach-mine.ts";
import { AROUND_REFUSALS } from "../refusals.ts";
import type { Rhythm } from "../tables.ts";
import { chooseDigest } from "./choose-digest.ts";
import { nextDue } from "./rhythm.ts";
import { drawMine } from "./show-mine.tsx";
import { keepDigest } from "./wish-store.ts";

const rhythms: readonly string[] = ["never", "daily", "weekly"] satisfies Rhythm[];
const fields: Readonly<Record<string, string>> = { weekday: "weekday", hour: "hour", notSafeThen: "hour" };

/** POST /spaces/:id/news: how often a letter may say that there is something new, and when. */
export async function chooseNews(asked: Asked): Promise<Answer> {
  const inside = await reachMine(asked);
  const { typed, db, actor } = asked;
  const personId = actor.personId ?? "";
  const digest = one(typed, "digest");
  const outcome = chooseDigest(
    {
      digest: rhythms.includes(digest) ? (digest as Rhythm) : null,
      weekday: within(one(typed, "weekday"), 1, 7),
      hour: within(one(typed, "hour"), 0, 23),
    },
    (await findSafeContact(db, personId)) ?? untilSheSays,
    (await findStop(db, personId)) !== null,
  );
  if (outcome.kind === "refused")
    return drawMine(asked, inside, {
      typed,
      problems: { [fields[outcome.refusal] ?? "digest"]: AROUND_REFUSALS[outcome.refusal] },
    });
  if (outcome.kind === "happened")
    await keepDigest(asked, inside.space.id, outcome.state, nextDue(outcome.state, asked.now));
  return go(`/spaces/${inside.space.id}/mine?done=news`);
}

function within(typed: string, least: number, most: number): number | null {
  const number = typed === "" ? Number.NaN : Number(typed);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}
