import type { Day } from "../../words/day.ts";
import { editDistance } from "../../words/edit-distance.ts";

/** Whether two dates differ only by a slip: day and month changed round, or one digit of day, month or year. */
export function oneSlipApart(one: Day, other: Day): boolean {
  if (one === other) return false;
  const [year = "", month = "", day = ""] = one.split("-");
  if (`${year}-${day}-${month}` === other) return true;
  const parts = other.split("-");
  const differing = [year, month, day].flatMap((part, place) => {
    const against = parts[place] ?? "";
    return part === against ? [] : [editDistance(part, against)];
  });
  return differing.length === 1 && differing[0] === 1;
}

/** What dates one slip apart have in common, for finding them: any two of year, month and day, or the two swapped. */
export function slipKeys(date: Day): string[] {
  const [year = "", month = "", day = ""] = date.split("-");
  const [low = "", high = ""] = [month, day].sort();
  return [`ym:${year}-${month}`, `yd:${year}-${day}`, `md:${month}-${day}`, `y:${year}-${low}-${high}`];
}
