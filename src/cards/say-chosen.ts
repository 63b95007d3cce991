import { plural } from "../words/lists.ts";
import type { Situation } from "./situation.ts";

/** Whom a card was chosen for, so that a wrong week is seen: "For 30 weeks of pregnancy". Never said after a loss. */
export function sayChosen({ gestationWeeks, daysSinceBirth, loss }: Situation): string | null {
  if (loss) return null;
  if (gestationWeeks !== null) return `For ${plural(gestationWeeks, "week")} of pregnancy`;
  if (daysSinceBirth === null) return null;
  return daysSinceBirth < 14
    ? `For ${plural(daysSinceBirth, "day")} after the birth`
    : `For ${plural(Math.floor(daysSinceBirth / 7), "week")} after the birth`;
}
