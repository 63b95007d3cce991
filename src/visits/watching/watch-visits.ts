import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { insertAlarm, keepAlarm, takeAlarm, takeDueAlarms } from "../store/alarm-store.ts";
import { findPlans } from "../store/plan-store.ts";
import { keepVisit, takeDueVisits } from "../store/visit-store.ts";
import { visitFact, type Visit } from "../visit.ts";
import { climbAlarm } from "./climb-alarm.ts";
import { raiseAgain, raiseLate } from "./raise-alarm.ts";

/**
 * Every minute: each visit that was not heard of in time raises its alarm, and each alarm goes as far up as its time has
 * come. Rows are locked, so that two processes do each once; what fell due while nothing ran is done at the next start.
 * @param texts whether answers by text arrive here
 */
export const watchVisits =
  (texts: boolean) =>
  async (doing: Doing): Promise<void> => {
    for (const visit of await takeDueVisits(doing)) await raise(doing, visit);
    const alarms = await takeDueAlarms(doing);
    const plans = await findPlans(
      doing,
      alarms.map(({ programmeId }) => programmeId),
    );
    for (const alarm of alarms)
      await climbAlarm(doing, alarm, plans.get(alarm.programmeId)?.visitLadderMinutes ?? 15, texts);
  };

async function raise(doing: Doing, visit: Visit & { dueAt: Date }): Promise<void> {
  const open = await takeAlarm(doing, { visitId: visit.id, supporterId: visit.supporterId });
  // somebody who called for help is already being looked for
  if (open && open.kind !== "help" && open.kind !== "left") await keepAlarm(doing, raiseAgain(open, visit));
  if (!open) {
    const alarm = raiseLate(newId(), visit);
    await insertAlarm(doing, alarm);
    await doing.happened(visitFact("VisitAlarmRaised", visit, { alarmId: alarm.id, kind: alarm.kind }));
  }
  await keepVisit(doing, { ...visit, dueAt: null }, visit);
}
