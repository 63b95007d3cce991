import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { keepAsked, listCheckInsDue } from "../store.ts";
import { oweCheckIn } from "./plan-check-in.ts";

/** Whatever became of the job that was queued on the first day: what is due is owed now, once, and her screen looks again. */
export async function askCheckIns(doing: Doing): Promise<void> {
  for (const due of await listCheckInsDue(doing)) {
    await oweCheckIn(doing, due);
    await keepAsked(doing, due.relationshipId);
    await doing.changed(`person:${due.parentId}`);
  }
}

export const checkInQueue = (parts: RegularParts): Queue => ({
  name: "ask-check-ins",
  cron: "*/15 * * * *",
  handle: ({ data }) => inEachOrganisation(parts, data.organisationId, askCheckIns),
});
