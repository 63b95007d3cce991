import { happened, refused, type Outcome } from "../../words/outcome.ts";
import type { Alarm } from "../alarm.ts";
import type { VisitRefusal } from "../refusals.ts";
import { minutesAfter, visitFact, watchFrom, type SeenVisit, type Visit, type VisitFact } from "../visit.ts";

export const ANSWERS = {
  over: "She is safe and out",
  there: "She is safe and still there",
  not: "She is safe: the visit did not happen",
} as const;
export type AnswerKind = keyof typeof ANSWERS;

/** Minutes until she is asked again when she is still there: ours. */
export const stillThereMinutes = 30;

/**
 * A person says that she is safe and how she knows: with that the alarm ends, and the visit with it unless she is still
 * there, in which case she is expected out half an hour on. Refuses an answer without a how, and a second answer.
 */
export function answerAlarm(
  alarm: Alarm,
  visit: SeenVisit | null,
  said: { answer: AnswerKind; howKnown: string; by: string },
  now: Date,
): Outcome<{ alarm: Alarm; visit: Visit | null }, VisitFact, VisitRefusal> {
  if (alarm.state === "closed") return refused("alarmOver");
  if (said.howKnown.trim() === "") return refused("sayHow");
  const closed: Alarm = {
    ...alarm,
    state: "closed",
    closedAt: now,
    closedBy: said.by,
    howKnown: said.howKnown,
  };
  return happened(
    { alarm: closed, visit: visit && afterwards(visit, said.answer, now) },
    visitFact(
      "VisitAnsweredFor",
      { id: alarm.visitId ?? alarm.id, programmeId: alarm.programmeId },
      {
        alarmId: alarm.id,
        answer: said.answer,
      },
    ),
  );
}

function afterwards(visit: SeenVisit, answer: AnswerKind, now: Date): Visit | null {
  if (visit.state !== "planned" && visit.state !== "out") return null;
  const beganAt = visit.state === "out" ? visit.beganAt : null;
  if (answer === "there") {
    const endsAt = minutesAfter(now, stillThereMinutes);
    return { ...visit, state: "out", beganAt: beganAt ?? now, endsAt, dueAt: watchFrom(endsAt, visit.plan) };
  }
  const endedHow = answer === "over" ? ("answered for" as const) : ("did not happen" as const);
  return { ...visit, state: "ended", beganAt, endedAt: now, endedHow, dueAt: null };
}
