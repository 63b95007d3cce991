import type { Role } from "../../src/words/roles.ts";
import { addDays, today, type Day } from "../../src/words/day.ts";
import { newId } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";

/** What the chapter needs of a stage: people who sign in, and the clock. */
export type SupportersStage = {
  people: Record<string, string>;
  as(person: string, role: Role): Promise<Browser>;
  clock: { now: Date };
};

type Told = { attribute: string; answer: string; sharing: string; words?: string };
type Story = {
  person: string;
  /** Everything the programme asks for, or all but these. */
  missing: readonly string[];
  about: Fields;
  times: Fields;
  experience: readonly Told[];
  ratherNot?: Fields;
  leave?: { fromDays: number; untilDays: number };
};

const asked = [
  "interview",
  "references",
  "criminal-record-check",
  "safeguarding-training",
  "training",
  "code-of-conduct",
];

const stories: readonly Story[] = [
  {
    person: "amina",
    missing: [],
    about: {
      languages: "English, Somali, Arabic",
      outcode: "DE23",
      miles: "4",
      matches: "2",
      kinds: ["home", "out", "phone"],
      hello:
        "Hello, I’m Amina. I came here with two small children and nobody to ask. I like walking and strong tea.",
    },
    times: { tue: ["morning", "afternoon"], thu: ["morning"], sat: ["afternoon"] },
    experience: [
      {
        attribute: "movedCountry",
        answer: "yes",
        sharing: "parent",
        words: "I moved here from Somalia when I was 24.",
      },
      { attribute: "faith", answer: "Muslim", sharing: "parent" },
      { attribute: "birthTrauma", answer: "yes", sharing: "suggestion" },
    ],
  },
  {
    person: "grace",
    missing: [],
    about: {
      languages: "English",
      outcode: "DE22",
      miles: "6",
      matches: "2",
      kinds: ["home", "out", "phone", "online"],
      hello: "I’m Grace. My twins came early and taught me to ask for help.",
    },
    times: { mon: ["evening"], wed: ["morning", "evening"], thu: ["afternoon"] },
    experience: [
      { attribute: "twins", answer: "yes", sharing: "parent", words: "Mine are four now." },
      { attribute: "neonatalStay", answer: "yes", sharing: "parent" },
      { attribute: "lowMood", answer: "yes", sharing: "coordinator" },
    ],
    ratherNot: { not: ["previousLoss"], words: "Ask me again in the spring." },
  },
  {
    // new, and still in training
    person: "leanne",
    missing: ["safeguarding-training", "training"],
    about: {
      languages: "English, British Sign Language",
      outcode: "DE1",
      miles: "3",
      matches: "1",
      kinds: ["out", "phone"],
      hello: "Hi, I’m Leanne.",
    },
    times: { fri: ["morning"], sun: ["afternoon"] },
    experience: [{ attribute: "youngParent", answer: "yes", sharing: "parent", words: "I was nineteen." }],
  },
  {
    person: "ruth",
    missing: [],
    about: {
      languages: "English, Yoruba",
      outcode: "DE21",
      miles: "5",
      matches: "1",
      kinds: ["phone", "online"],
      hello: "",
    },
    times: { wed: ["evening"] },
    experience: [{ attribute: "breastfeeding", answer: "yes", sharing: "parent" }],
    leave: { fromDays: -1, untilDays: 20 },
  },
];

/**
 * Harbrook's supporters settle in: Ruth records what she saw of each, and each says who she is, when she is free and
 * what she would share. Leanne's training isn't done yet; Ruth herself takes a break from supporting.
 */
export async function supportersChapter(stage: SupportersStage): Promise<void> {
  const now = today(stage.clock.now);
  const coordinator = await stage.as("ruth", "coordinator");
  for (const story of stories) {
    for (const kind of asked.filter((kind) => !story.missing.includes(kind)))
      await did(coordinator.post(`/supporters/${stage.people[story.person]}/readiness`, paper(kind, now)));
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

function paper(kind: string, now: Day): Fields {
  const base = { id: newId(), kind, ...boxes("from", addDays(now, -200)), "seen-by": "Ruth Adeyemi" };
  if (kind === "training") return { ...base, hours: "32" };
  return kind === "criminal-record-check" || kind === "safeguarding-training"
    ? { ...base, ...boxes("until", addDays(now, 700)) }
    : base;
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
