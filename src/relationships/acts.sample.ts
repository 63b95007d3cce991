import { presetFor } from "../programmes/index.ts";
import { asDay } from "../words/day.ts";
import type { GroundRules } from "./ground-rules.ts";
import type { Meeting } from "./meeting.ts";
import type { Standing } from "./store.ts";

export const now = new Date("2026-08-04T09:00:00+01:00");
export const today = asDay("2026-08-04");
export const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

/** Chloe and Amina, befriending, together since 20 July, 28 weeks. */
export const pair: Standing = {
  id: "r",
  programmeId: "p",
  referralId: "f",
  matchId: "m",
  parentId: "chloe",
  supporterId: "amina",
  dueOn: asDay("2026-10-27"),
  babyBornOn: null,
  quiet: false,
  beganOn: asDay("2026-07-20"),
  endingPlannedOn: asDay("2027-01-18"),
  endedOn: null,
  parent: { name: "Chloe Marsh", called: "Chloe" },
  supporter: { name: "Amina Yusuf", called: "Amina" },
  settings: presetFor("befriending"),
  lastHeldOn: null,
  lastHow: null,
  next: null,
  asking: null,
  hasArranged: false,
  rules: { version: 1, parentAgreedAt: null, supporterAgreedAt: null },
  introduction: null,
  hold: null,
};

const arranged = {
  id: "meeting",
  relationshipId: "r",
  kind: "introduction" as const,
  offeredTimes: [inDays(2), inDays(3)],
  minutes: 60,
  how: "out" as const,
  place: "Cedar Family Hub",
  accompaniedBy: null,
  offeredBy: "amina",
  offeredAt: inDays(-1),
  othersWords: null,
  sequence: 0,
};
/** One meeting in each of its states. */
export const meetings = {
  offered: { ...arranged, state: "offered" },
  wanted: { ...arranged, offeredTimes: [], state: "other times wanted" },
  booked: { ...arranged, state: "booked", startsAt: inDays(2), chosenBy: "chloe", sequence: 1 },
  past: { ...arranged, state: "booked", startsAt: inDays(-2), chosenBy: "chloe", sequence: 1 },
  held: { ...arranged, state: "held", startsAt: inDays(-2), chosenBy: "chloe", sequence: 1 },
  cancelled: { ...arranged, state: "cancelled", startsAt: inDays(2), sequence: 2 },
} satisfies Record<string, Meeting>;

export const rules: GroundRules = {
  id: "g",
  relationshipId: "r",
  version: 2,
  words: {
    parent: { title: "t", paragraphs: [], lists: [] },
    supporter: { title: "t", paragraphs: [], lists: [] },
    ours: "Texts only before 8pm.",
  },
  writtenAt: now,
  writtenBy: null,
  parentAgreedAt: null,
  supporterAgreedAt: null,
};
