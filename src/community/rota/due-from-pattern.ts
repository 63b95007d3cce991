import type { Day } from "../../words/day.ts";
import { daysFrom, stretchOn } from "./bands.ts";
import type { Pattern } from "./rota.ts";
import type { FreedWhy, Shift } from "./shift.ts";
import type { Volunteer } from "./volunteer.ts";
import { whyNot } from "./why-not.ts";

/** Days ahead for which usual hours are made into shifts: six weeks. */
export const madeAheadDays = 42;

// she was away and is back: her usual hours are hers again
const comesBack: readonly (FreedWhy | null)[] = ["leave", "stood down"];

/**
 * The shifts that somebody's usual hours still owe, from one day to another: never for hours gone by, never again what she
 * said she cannot do or gave away, and nothing that stands in her way (see `whyNot`).
 * @param made every shift these hours led to, those taken off included
 */
export function dueFromPattern(
  pattern: Pattern,
  her: Volunteer,
  made: readonly Shift[],
  [first, last]: readonly [Day, Day],
  now: Date,
): { fromAt: Date; toAt: Date }[] {
  const due: Shift[] = [];
  for (const day of daysFrom(first, last)) {
    const stretch = stretchOn(pattern, day);
    if (!stretch || stretch.fromAt <= now) continue;
    const before = made.filter(({ fromAt }) => fromAt.getTime() === stretch.fromAt.getTime());
    if (before.some((shift) => shift.state !== "cancelled" || !comesBack.includes(shift.why))) continue;
    if (whyNot(stretch, { ...her, shifts: [...her.shifts, ...due] }, now)) continue;
    const { spaceId, personId } = pattern;
    const base = { id: "", spaceId, personId, cameBy: "pattern", patternId: pattern.id } as const;
    due.push({ ...base, ...stretch, state: "planned" });
  }
  return due.map(({ fromAt, toAt }) => ({ fromAt, toAt }));
}
