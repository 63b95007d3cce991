import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { alertDuty } from "../../safeguarding/index.ts";
import type { OpenAlarm } from "../alarm.ts";
import { findMobile } from "../store/people-store.ts";

/** Neutral words: who reads them over her shoulder learns nothing. */
const asking = "Please answer now.";
const replyWords = "Reply IN, OUT or LATE 30, or sign in.";

/** She herself is asked, by text where she has a mobile. A repeat of the same time sends nothing. */
export async function askHer(doing: Doing, alarm: OpenAlarm, texts: boolean): Promise<OpenAlarm> {
  const mobile = await findMobile(doing, alarm.supporterId);
  const tellings = alarm.tellings + 1;
  await doing.owe({
    toPersonId: alarm.supporterId,
    ...(mobile ? { onlyWay: "text" } : {}),
    template: "visit-asked",
    subject: "Please answer now",
    body: mobile && texts ? `${asking} ${replyWords}` : `${asking} Sign in.`,
    link: alarm.visitId ? `/visits/${alarm.visitId}` : "/supporting",
    programmeId: alarm.programmeId,
    aboutId: alarm.id,
    onceKey: `visit-asked:${alarm.id}:${tellings}`,
    urgent: true,
  });
  return { ...alarm, tellings };
}

/** Whoever is on duty is told, and on up from there until somebody answers; never she who may not be safe. */
export async function tellDuty(doing: Doing, alarm: OpenAlarm): Promise<OpenAlarm> {
  const alertId = alarm.alertId ?? newId();
  await alertDuty(doing, {
    subjectKind: "alarm",
    subjectId: alertId,
    programmeId: alarm.programmeId,
    level: "immediate",
    link: `/alarms/${alarm.id}`,
    skip: [alarm.supporterId],
  });
  return { ...alarm, alertId };
}
