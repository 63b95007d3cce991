import type { Doing } from "../../platform/web/index.ts";
import type { OpenAlarm } from "../alarm.ts";
import { keepAlarm } from "../store/alarm-store.ts";
import { visitFact } from "../visit.ts";
import { climb } from "./climb.ts";
import { askHer, tellDuty } from "./tell-rung.ts";

/** Tells whoever an alarm has come to by now, in order, and keeps where it stands. Runs as the system. */
export async function climbAlarm(
  doing: Doing,
  alarm: OpenAlarm,
  ladderMinutes: number,
  texts: boolean,
): Promise<void> {
  const due = climb(alarm, ladderMinutes, doing.now);
  if (!due) return;
  let told = alarm;
  for (const rung of due.tell)
    told = rung === "supporter" ? await askHer(doing, told, texts) : await tellDuty(doing, told);
  await keepAlarm(doing, { ...told, rung: due.rung, dueAt: due.dueAt });
  await doing.happened(
    visitFact(
      "VisitAlarmClimbed",
      { id: alarm.visitId ?? alarm.id, programmeId: alarm.programmeId },
      { alarmId: alarm.id, told: due.tell },
    ),
  );
  for (const topic of [`alarm:${alarm.id}`, "visits", "board", `person:${alarm.supporterId}`])
    await doing.changed(topic);
}
