import type { Doing } from "../../platform/web/index.ts";
import { listHolders } from "../store.ts";
import { monthsOpenIn } from "./months-waiting.ts";
import { reviewDueAt } from "./month.ts";

/** Tells the leads, once each, of a month of low-level concerns that was due to be looked at together (practice: ladder 9). */
export async function mindReviews(doing: Doing): Promise<void> {
  for (const { programmeId, month } of await monthsOpenIn(doing)) {
    if (reviewDueAt(month) > doing.now) continue;
    const leads = (await listHolders(doing, programmeId)).filter(({ role }) => role === "safeguarding-lead");
    for (const { personId } of leads)
      await doing.owe({
        toPersonId: personId,
        template: "concern-due",
        subject: "Please sign in",
        body: "Something is due to be looked at. Please sign in.",
        link: `/concerns/low-level?month=${month.slice(0, 7)}`,
        programmeId,
        onceKey: `low-level-review:${month}:${personId}`,
      });
  }
}
