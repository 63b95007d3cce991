/** Whom a concern is about. An unborn baby is somebody of its own (practice: safeguarding ladder 5). */
export const aboutKinds = [
  "parent",
  "unborn-baby",
  "child",
  "supporter",
  "colleague",
  "someone-else",
] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** Whom it is about most, in words. */
export const sayAboutKind = (kind: AboutKind): string =>
  ({
    parent: "A parent",
    "unborn-baby": "A baby not yet born",
    child: "A child",
    supporter: "A supporter",
    colleague: "Somebody who works here",
    "someone-else": "Somebody else",
  })[kind];

export const readAboutKind = (typed: string): AboutKind | null =>
  aboutKinds.find((kind) => kind === typed) ?? null;

/** Whether she whom it is about knows that somebody is told; "not safe to say" is an answer of its own. */
export const sheKnowsAnswers = ["yes", "no", "not-yet", "not-safe-to-say"] as const;
export type SheKnows = (typeof sheKnowsAnswers)[number];

export const readSheKnows = (typed: string): SheKnows | null =>
  sheKnowsAnswers.find((answer) => answer === typed) ?? null;

export const saySheKnows = (knows: SheKnows): string =>
  ({
    yes: "Yes",
    no: "No",
    "not-yet": "Not yet",
    "not-safe-to-say": "It is not safe to say so",
  })[knows];
