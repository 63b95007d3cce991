import type { Meaning } from "./meaning.ts";

const group = "birth";

export const BIRTH_MEANINGS = {
  companions: {
    group,
    as: "number",
    unit: "companion",
    label: "Companions for each birth",
    changes:
      "How many supporters get to know each woman and share being on call. 0 means no support in labour.",
  },
  onCallFromDays: {
    group,
    as: "number",
    unit: "day",
    label: "On call from, before the due date",
    changes: "The day the birth rota starts for each woman.",
  },
  onCallToDays: {
    group,
    as: "number",
    unit: "day",
    label: "On call until, after the due date",
    changes: "The day the birth rota stops if the baby has not come.",
  },
  shiftHours: {
    group,
    as: "number",
    unit: "hour",
    label: "Length of a birth shift",
    changes: "After this long the next companion takes over, with no gap between them.",
  },
} as const satisfies Record<string, Meaning>;
