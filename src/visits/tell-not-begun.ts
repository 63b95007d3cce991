import type { Doing } from "../platform/web/index.ts";
import type { VisitRefusal } from "./refusals.ts";
import { listDeciders } from "./store/people-store.ts";
import { visitFact, type Visit } from "./visit.ts";

/** She stands at the door and may not begin: whoever can let it go ahead is told at once. */
export async function tellNotBegun(doing: Doing, visit: Visit, refusal: VisitRefusal): Promise<void> {
  await doing.happened(visitFact("VisitNotBegun", visit, { refusal }));
  for (const toPersonId of await listDeciders(doing, visit.programmeId, visit.supporterId))
    await doing.owe({
      toPersonId,
      template: "visit-not-begun",
      subject: "Please sign in now",
      body: "Something needs you now. Please sign in.",
      link: `/visits/${visit.id}`,
      programmeId: visit.programmeId,
      aboutId: visit.id,
      onceKey: `visit-not-begun:${visit.id}:${visit.bookedAt.getTime()}:${toPersonId}`,
      urgent: true,
    });
}
