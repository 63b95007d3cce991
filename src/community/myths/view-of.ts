import { sayDay, today as dayOf, type Day } from "../../words/day.ts";
import { isBeingChecked, type Myth } from "./myth.ts";
import type { CorrectionView } from "./pages/correction.tsx";

/** A correction as pages show it; null while nobody has answered. */
export function viewOf({ id, claim, correction }: Myth, today: Day): CorrectionView | null {
  if (!correction) return null;
  const { answer, answeredAs, answeredAt, sourceName, sourceUrl } = correction;
  return {
    mythId: id,
    claim,
    answer,
    answeredAs,
    source: { name: sourceName, url: sourceUrl },
    checked: isBeingChecked(correction, today)
      ? `Checked on ${sayDay(dayOf(answeredAt))}; it is being checked again.`
      : `Checked on ${sayDay(dayOf(answeredAt))}.`,
  };
}
