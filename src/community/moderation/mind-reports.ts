import type { RegularParts } from "../../platform/doing/in-each-organisation.ts";
import { inEachOrganisation } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { keptFrom } from "../../people/index.ts";
import { tellWhenDue } from "./sealing/tell-her.ts";
import { endStrikesOver, listLate } from "./store/mind-store.ts";
import { whoDecides, whoHasAPart } from "./store/report-store.ts";
import { findCaseRoute } from "./store/route-store.ts";
import { endOver } from "./store/seal-store.ts";

/**
 * What is over ends: what held for somebody, an open seal. What is late is told upwards: to leads and administrators, once.
 * A day with the process down is made good at its start.
 */
export async function mindReports(doing: Doing): Promise<void> {
  await endStrikesOver(doing);
  await endOver(doing);
  await tellWhenDue(doing);
  for (const late of await listLate(doing)) {
    const apart = new Set(await whoHasAPart(doing, late.id));
    const route = await findCaseRoute(doing, late.id);
    if (late.kind === "appeal") for (const id of route?.deciders ?? []) apart.add(id);
    for (const author of route?.authors ?? []) for (const id of await keptFrom(doing, author)) apart.add(id);
    // a case of the space is for those above it: they see it too
    const people = new Set([
      ...(await whoDecides(doing, late.goesTo, late.programmeId)),
      ...(await whoDecides(doing, "lead", late.programmeId)),
    ]);
    for (const toPersonId of people)
      if (!apart.has(toPersonId))
        await doing.owe({
          toPersonId,
          template: "report-waits",
          subject: "Something is past its time",
          body: "Something waits for you, and is past its time. Please sign in.",
          link: "/reports",
          onceKey: `report-late:${late.kind}:${late.id}:${toPersonId}`,
        });
  }
}

/** The feature's regular work: every minute, for an open seal must close on time. */
export const moderationQueues = (parts: RegularParts): Queue[] => [
  {
    name: "mind-reports",
    cron: "* * * * *",
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, mindReports),
  },
];
