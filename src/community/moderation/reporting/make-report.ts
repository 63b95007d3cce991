import { alertDuty } from "../../../safeguarding/index.ts";
import { keptFrom } from "../../../people/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { dueAt } from "../clocks.ts";
import { alerts, graver, type Reason } from "../reason.ts";
import type { SaidBy } from "../report-case.ts";
import { readClocks } from "../store/clock-store.ts";
import {
  hasReport,
  insertReport,
  joinCase,
  openCase,
  whoDecides,
  whoHasAPart,
} from "../store/report-store.ts";
import { goesTo, type Thing } from "../thing.ts";

export type ReportMade = {
  id: string;
  reason: Reason;
  words: string;
  saidBy: SaidBy;
  by: { personId: string } | { referenceHash: Buffer };
};

/**
 * Keeps a report: a case with a copy of the thing as it stood, or one more report on the case there is. Whoever decides is
 * told at once in neutral words; a child in danger or a crime reaches whoever is on duty. The same form twice is one report.
 * What happened is signed by nobody: who reported is read by nobody.
 */
export async function makeReport(doing: Doing, thing: Thing, report: ReportMade): Promise<void> {
  const caseId = await doing.asSystem(async () => {
    if (await hasReport(doing, report.id)) return null;
    const due = dueAt(report.reason, await readClocks(doing), doing.now);
    const to = goesTo(thing, report.reason);
    const there = await openCase(doing, thing, { reason: report.reason, dueAt: due, goesTo: to });
    if (!(await insertReport(doing, { ...report, caseId: there.id }))) return null;
    await joinCase(doing, there.id, {
      reason: graver(there.reason, report.reason),
      dueAt: there.dueAt < due ? there.dueAt : due,
      goesTo: there.goesTo === "shift" ? to : there.goesTo,
    });
    return there.id;
  });
  if (!caseId) return;
  await doing.happened({
    kind: "ReportMade",
    unsigned: true,
    subjectKind: "report",
    subjectId: caseId,
    programmeId: thing.programmeId,
    detail: { reason: report.reason },
  });
  await tell(doing, thing, report.reason, caseId);
  if (thing.spaceId) await doing.changed(`desk:${thing.spaceId}`);
}

async function tell(doing: Doing, thing: Thing, reason: Reason, caseId: string): Promise<void> {
  const level = alerts(reason);
  // never the ids of a post's author: those on duty read the alert
  const skip =
    thing.roles.length > 0
      ? thing.authors
          .filter((author) => !thing.nameHidden || !author.memberId)
          .map(({ personId }) => personId)
      : [];
  if (level)
    await alertDuty(doing, {
      subjectKind: "report",
      subjectId: caseId,
      programmeId: thing.programmeId,
      level,
      link: `/reports/${caseId}`,
      skip,
    });
  const apart = new Set(await whoHasAPart(doing, caseId));
  for (const { personId } of thing.authors) for (const id of await keptFrom(doing, personId)) apart.add(id);
  for (const toPersonId of await whoDecides(doing, goesTo(thing, reason), thing.programmeId))
    if (!apart.has(toPersonId))
      await doing.owe({
        toPersonId,
        template: "report-waits",
        subject: "Something for you to read",
        body: "Something waits for you. Please sign in.",
        link: "/reports",
        onceKey: `report:${caseId}:${toPersonId}`,
      });
}
