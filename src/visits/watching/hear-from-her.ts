import { needsAPerson, type Alarm, type Heard, type OpenAlarm } from "../alarm.ts";

/**
 * She said something herself. Before anybody else was told that ends it; afterwards it is kept, nobody is woken again,
 * and a person still says how it ended. A call for help is never ended by her phone.
 */
export function hearFromHer(alarm: OpenAlarm, what: Heard, now: Date): Alarm {
  if (alarm.kind === "help" || alarm.kind === "left") return { ...alarm, heard: { what, at: now } };
  if (needsAPerson(alarm)) return { ...alarm, heard: { what, at: now }, dueAt: null };
  return {
    ...alarm,
    state: "closed",
    closedAt: now,
    closedBy: null,
    howKnown: null,
    heard: { what, at: now },
  };
}
