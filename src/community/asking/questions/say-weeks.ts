import type { Asked } from "../../../platform/web/index.ts";
import { findOwnSituation } from "../../../relationships/index.ts";
import { plural } from "../../../words/lists.ts";

/** How far along she is, in words; null where it is not known, or where the switch for loss is on. */
export async function sayWeeks(asked: Asked): Promise<string | null> {
  const situation = await findOwnSituation(asked);
  if (!situation || situation.loss) return null;
  if (situation.daysSinceBirth !== null) {
    const weeks = Math.floor(situation.daysSinceBirth / 7);
    return weeks < 1 ? "in the first week with a baby" : `with a baby of ${plural(weeks, "week")}`;
  }
  return situation.gestationWeeks === null ? null : `${plural(situation.gestationWeeks, "week")} pregnant`;
}
