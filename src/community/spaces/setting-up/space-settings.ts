import type { Day } from "../../../words/day.ts";
import type { Space, SpaceKind } from "../../space.ts";

/** What a coordinator sets of a space. */
export type SpaceSettings = Pick<
  Space,
  | "kind"
  | "name"
  | "purpose"
  | "dueMonth"
  | "opensOn"
  | "endsOn"
  | "reviewOn"
  | "membersMax"
  | "supportersMin"
  | "replyMinutes"
  | "greetMinutes"
  | "picturesAllowed"
> & { endingSketch: string };

/** Each kind, as it is chosen, and what follows from it. */
export const spaceKinds: Readonly<Record<SpaceKind, { words: string; hint: string }>> = {
  mums: { words: "Mums", hint: "Pregnant women and new mothers" },
  dads: { words: "Dads", hint: "Fathers and partners, apart from the mums’ space" },
  mixed: { words: "Everybody", hint: "Mothers and fathers together" },
  cohort: { words: "A closed group by due month", hint: "Everybody’s baby is due in the same month" },
  "young parents": { words: "Young parents", hint: "Under 25" },
};
export const isSpaceKind = (text: string): text is SpaceKind => Object.hasOwn(spaceKinds, text);

/** A setting as a coordinator reads of it in what was changed. */
export const settingWords: Readonly<Record<keyof SpaceSettings, string>> = {
  kind: "whom it is for",
  name: "its name",
  purpose: "what it is for",
  dueMonth: "the month babies are due",
  opensOn: "the day it opens",
  endsOn: "the day it ends",
  reviewOn: "when it is looked at again",
  endingSketch: "how the goodbye is meant to go",
  membersMax: "how many members it is for",
  supportersMin: "how many supporters are there at once",
  replyMinutes: "how soon somebody answers",
  greetMinutes: "how soon somebody new is greeted",
  picturesAllowed: "whether pictures may be shown",
};

/** What differs, by name, in the order they are set. */
export const whatChanges = (from: SpaceSettings, to: SpaceSettings): (keyof SpaceSettings)[] =>
  (Object.keys(settingWords) as (keyof SpaceSettings)[]).filter((name) => from[name] !== to[name]);

/** A day far enough ahead that nobody meant it. */
export const farAhead = (day: Day, today: Day): boolean =>
  Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + 5;
