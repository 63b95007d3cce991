import type { Asked } from "../../platform/web/index.ts";
import { listCoordinators } from "./store.ts";

/** She no longer agrees to be supported: a person must know today, and the message says nothing about her. */
export async function tellCoordinators(asked: Asked, personId: string, programmeId: string): Promise<void> {
  const coordinators = await asked.asSystem(() => listCoordinators(asked.db, programmeId, personId));
  for (const toPersonId of coordinators)
    await asked.owe({
      toPersonId,
      template: "support-withdrawn",
      subject: "Something needs you today",
      body: "Somebody no longer agrees to something. Please look today.",
      link: `/people/${personId}`,
      programmeId,
      aboutId: personId,
    });
}
