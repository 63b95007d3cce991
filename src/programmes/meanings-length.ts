import type { Meaning } from "./meaning.ts";

const group = "length";

export const LENGTH_MEANINGS = {
  plannedFrom: {
    group,
    as: "choice",
    label: "Length is counted from",
    choices: { start: "the first meeting", birth: "the birth" },
    changes: "Which day the planned weeks below begin on.",
  },
  plannedWeeks: {
    group,
    as: "number",
    unit: "week",
    label: "Planned length",
    changes: "Every relationship has an ending planned from its first day; this is when.",
  },
  extendWeeks: {
    group,
    as: "number",
    unit: "week",
    label: "Can be extended by up to",
    changes:
      "How much longer support may go on when parent, supporter and coordinator all wish it. 0 means not at all.",
  },
  fadeAtFraction: {
    group,
    as: "part",
    label: "Meetings become fewer from",
    changes:
      "The part of the planned time after which meetings are spaced out, so that goodbye is no surprise.",
  },
  endingMode: {
    group,
    as: "choice",
    label: "Ending",
    choices: { flexible: "flexible: when it feels right", defined: "defined: on the planned day" },
    changes: "Whether the planned end is a guide or a date both are told at the start.",
  },
} as const satisfies Record<string, Meaning>;
