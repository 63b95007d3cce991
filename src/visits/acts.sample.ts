import { presetFor } from "../programmes/index.ts";
import type { OpenAlarm } from "./alarm.ts";
import { minutesAfter, type SeenVisit } from "./visit.ts";

export const now = new Date("2026-08-04T10:30:00+01:00");
export const inMinutes = (minutes: number): Date => minutesAfter(now, minutes);

const planned = {
  id: "v",
  programmeId: "p",
  relationshipId: "r",
  parentId: "chloe",
  supporterId: "amina",
  secondId: null,
  how: "home" as const,
  place: null,
  startsAt: now,
  minutes: 60,
  endsAt: inMinutes(60),
  bookedAt: inMinutes(-2_000),
  dueAt: inMinutes(15),
  talk: null,
  sequence: 0,
  plan: presetFor("befriending"),
  metBefore: true,
  hasNote: true,
  overridden: [],
};

/** Chloe and Amina at half past ten, in each of a visit's states. */
export const visits = {
  planned: { ...planned, state: "planned" },
  tomorrow: { ...planned, state: "planned", startsAt: inMinutes(1_440), endsAt: inMinutes(1_500) },
  withoutNote: { ...planned, state: "planned", hasNote: false },
  first: { ...planned, state: "planned", metBefore: false },
  out: { ...planned, state: "out", beganAt: inMinutes(-30), endsAt: inMinutes(30), dueAt: inMinutes(45) },
  late: { ...planned, state: "out", beganAt: inMinutes(-90), endsAt: inMinutes(-30), dueAt: null },
  ended: {
    ...planned,
    state: "ended",
    beganAt: inMinutes(-90),
    endedAt: inMinutes(-30),
    endedHow: "checked out",
    dueAt: null,
  },
  left: {
    ...planned,
    state: "ended",
    beganAt: inMinutes(-90),
    endedAt: inMinutes(-30),
    endedHow: "left",
    dueAt: null,
    talk: "offered",
  },
  cancelled: { ...planned, state: "cancelled", dueAt: null },
} satisfies Record<string, SeenVisit>;

export const alarm: OpenAlarm = {
  id: "a",
  programmeId: "p",
  visitId: "v",
  supporterId: "amina",
  kind: "not ended",
  raisedAt: now,
  rung: "nobody",
  tellings: 0,
  alertId: null,
  concernId: null,
  heard: null,
  taken: null,
  state: "open",
  dueAt: now,
};
