import type { AlarmKind, OpenAlarm } from "../alarm.ts";
import type { Visit } from "../visit.ts";

/** Whose alarm, and on which visit if any. */
export type AlarmAbout = { programmeId: string; visitId: string | null; supporterId: string };

/** She was not heard of in time: the supporter herself is asked first, as from the moment it fell due. */
export const raiseLate = (id: string, visit: Visit & { dueAt: Date }): OpenAlarm => ({
  ...raised(
    id,
    { ...visit, visitId: visit.id },
    visit.state === "out" ? "not ended" : "not begun",
    visit.dueAt,
  ),
  rung: "nobody",
});

/** She called for help or had to leave: whoever is on call is told at once. */
export const raiseAtOnce = (id: string, about: AlarmAbout, kind: "help" | "left", now: Date): OpenAlarm => ({
  ...raised(id, about, kind, now),
  rung: "supporter",
});

/** What was already being asked about becomes urgent: the next told is whoever is on call, now, however far it had gone. */
export const raiseFurther = (alarm: OpenAlarm, kind: "help" | "left", now: Date): OpenAlarm => ({
  ...alarm,
  kind,
  rung: "supporter",
  alertId: null,
  taken: null,
  heard: null,
  dueAt: now,
});

/** She was late, was heard of, and is late again: it begins again from her, under the same alarm. */
export const raiseAgain = (alarm: OpenAlarm, visit: Visit & { dueAt: Date }): OpenAlarm => ({
  ...alarm,
  kind: visit.state === "out" ? "not ended" : "not begun",
  rung: "nobody",
  alertId: null,
  taken: null,
  heard: null,
  dueAt: visit.dueAt,
});

const raised = (id: string, about: AlarmAbout, kind: AlarmKind, at: Date) => ({
  id,
  programmeId: about.programmeId,
  visitId: about.visitId,
  supporterId: about.supporterId,
  kind,
  raisedAt: at,
  tellings: 0,
  alertId: null,
  concernId: null,
  taken: null,
  heard: null,
  state: "open" as const,
  dueAt: at,
});
