import type { Doing } from "../../platform/web/index.ts";
import { stopAlert } from "../../safeguarding/index.ts";
import { needsAPerson, type Heard } from "../alarm.ts";
import { keepAlarm, listTold, takeAlarm } from "../store/alarm-store.ts";
import type { Visit } from "../visit.ts";
import { hearFromHer } from "./hear-from-her.ts";

/** She was heard of: an alarm only she was asked about ends; those who were told of it already hear that there is news. */
export async function heard(doing: Doing, visit: Visit, what: Heard): Promise<void> {
  await doing.asSystem(async () => {
    const alarm = await takeAlarm(doing, { visitId: visit.id, supporterId: visit.supporterId });
    if (!alarm) return;
    await keepAlarm(doing, hearFromHer(alarm, what, doing.now));
    // nobody else is woken; whoever calls for help is looked for whatever her phone says
    if (alarm.alertId && alarm.kind !== "help" && alarm.kind !== "left")
      await stopAlert(doing, "alarm", alarm.alertId);
    await doing.changed(`alarm:${alarm.id}`);
    if (!needsAPerson(alarm)) return;
    for (const toPersonId of await listTold(doing, alarm))
      await doing.owe({
        toPersonId,
        template: "visit-heard",
        subject: "There is news",
        body: "There is news of what you were told about. Please sign in.",
        link: `/alarms/${alarm.id}`,
        programmeId: alarm.programmeId,
        aboutId: alarm.id,
        onceKey: `visit-heard:${alarm.id}:${doing.now.getTime()}:${toPersonId}`,
        urgent: true,
      });
  });
}
