import { keptFrom } from "../../../people/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { findCaseRoute } from "../store/route-store.ts";
import { whoDecides, whoHasAPart } from "../store/report-store.ts";

/** Whoever may look again is told in neutral words: never whoever decided first, nor anybody with a part in it. */
export async function tellOfAppeal(doing: Doing, caseId: string): Promise<void> {
  const route = await findCaseRoute(doing, caseId);
  if (!route) return;
  const apart = new Set([...(await whoHasAPart(doing, caseId)), ...route.deciders]);
  for (const author of route.authors) for (const id of await keptFrom(doing, author)) apart.add(id);
  const told = (await whoDecides(doing, route.goesTo, route.programmeId)).filter((id) => !apart.has(id));
  // nobody else coordinates: the leads look
  const all =
    told.length > 0
      ? told
      : (await whoDecides(doing, "lead", route.programmeId)).filter((id) => !apart.has(id));
  for (const toPersonId of all)
    await doing.owe({
      toPersonId,
      template: "report-waits",
      subject: "Something for you to read",
      body: "Something waits for you. Please sign in.",
      link: "/reports",
      onceKey: `appeal:${caseId}:${toPersonId}`,
    });
}
