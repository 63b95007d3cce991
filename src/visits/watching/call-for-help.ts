import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { insertAlarm, keepAlarm, takeAlarm } from "../store/alarm-store.ts";
import { findPlans } from "../store/plan-store.ts";
import { visitFact } from "../visit.ts";
import { climbAlarm } from "./climb-alarm.ts";
import { raiseAtOnce, raiseFurther, type AlarmAbout } from "./raise-alarm.ts";

/** Whoever is on call is told at once that she called for help, or that she had to leave. Answers the alarm's id. */
export async function callForHelp(
  doing: Doing,
  about: AlarmAbout,
  kind: "help" | "left",
  concernId: string | null = null,
): Promise<string> {
  return doing.asSystem(async () => {
    const open = await takeAlarm(doing, about);
    const raised = open
      ? raiseFurther(open, open.kind === "help" ? "help" : kind, doing.now)
      : raiseAtOnce(newId(), about, kind, doing.now);
    const alarm = { ...raised, concernId: concernId ?? raised.concernId };
    if (open) await keepAlarm(doing, alarm);
    // two texts at the same moment: the other one raised it
    else if (!(await insertAlarm(doing, alarm))) return callForHelp(doing, about, kind, concernId);
    const subject = { id: about.visitId ?? alarm.id, programmeId: about.programmeId };
    await doing.happened(visitFact("VisitAlarmRaised", subject, { alarmId: alarm.id, kind }));
    const plans = await findPlans(doing, [about.programmeId]);
    await climbAlarm(doing, alarm, plans.get(about.programmeId)?.visitLadderMinutes ?? 15, false);
    return alarm.id;
  });
}
