import { inEachOrganisation, type RegularParts } from "../../platform/doing/in-each-organisation.ts";
import type { Queue } from "../../platform/jobs/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import { checkInAfterDays, placesEndAfterDays } from "./ending.ts";
import { keepAsked, listDue } from "./store/check-in-store.ts";
import { closeSpace, endPlaces, listToClose } from "./store/closing-store.ts";

/** Closes what has come to its last day, asks how people are six weeks later, and ends places after that: once, in order. */
export async function mindEndings(doing: Doing): Promise<void> {
  for (const space of await listToClose(doing)) {
    await closeSpace(doing, space.id, at(addDays(space.endsOn, checkInAfterDays), "10:00"));
    await doing.happened({
      kind: "SpaceClosed",
      subjectKind: "space",
      subjectId: space.id,
      programmeId: space.programmeId,
    });
    await doing.changed(`space:${space.id}`);
  }
  for (const due of await listDue(doing)) {
    await keepAsked(doing, due.placeId);
    await doing.owe({
      toPersonId: due.personId,
      template: "after-the-space",
      subject: "A question for you",
      body: "There is a short question for you. Answer it whenever you like, or not at all.",
      link: "/today",
      onceKey: `after-the-space:${due.placeId}`,
    });
    await doing.changed(`person:${due.personId}`);
  }
  await endPlaces(doing, addDays(doing.today, -placesEndAfterDays));
}

export const goodbyeQueues = (parts: RegularParts): Queue[] => [
  {
    name: "mind-endings",
    cron: "*/15 * * * *",
    atStart: true,
    handle: ({ data }) => inEachOrganisation(parts, data.organisationId, mindEndings),
  },
];
