import type { When } from "./card.ts";

/** Weeks 4 to 42 are all a pregnancy has. */
export const weeksFirst = 4;
export const weeksEnd = 43;
/** From here the maternity unit answers; before it, early pregnancy units and 111 do. Units differ: signed by a clinician here. */
export const unitFromWeeks = 16;
/** A maternity unit answers for about 4 weeks after a birth; after that 111 and the GP do. */
export const unitUntilDays = 28;
/** Twelve weeks: how long what follows a birth can still show. */
export const birthEndsDays = 84;

export const pregnant = (from = weeksFirst, before = weeksEnd): When => ({ kind: "pregnant", from, before });
export const afterBirth = (from = 0, before = birthEndsDays): When => ({ kind: "after birth", from, before });
export const afterLoss: When = { kind: "after loss" };
export const always: When = { kind: "always" };

/** "Before 37 weeks of pregnancy", "In the first 4 weeks after birth": a part's heading where the situation is not known. */
export function sayPart(when: When): string | null {
  if (when.kind === "always") return null;
  if (when.kind === "after loss") return "After a loss";
  if (when.kind === "pregnant") return sayWeeks(when.from, when.before);
  return sayDays(when.from, when.before);
}

function sayWeeks(from: number, before: number): string {
  if (from <= weeksFirst && before >= weeksEnd) return "If [you are|she is] pregnant";
  if (from <= weeksFirst) return `Before ${before} weeks of pregnancy`;
  if (before >= weeksEnd) return `From ${from} weeks of pregnancy`;
  return `From ${from} weeks and before ${before} weeks of pregnancy`;
}

function sayDays(from: number, before: number): string {
  if (from === 0 && before > birthEndsDays + 7) return "After the birth";
  if (from === 0) return `In the first ${before / 7} weeks after the birth`;
  if (before > birthEndsDays + 7) return `More than ${from / 7} weeks after the birth`;
  return `From ${from / 7} to ${before / 7} weeks after the birth`;
}
