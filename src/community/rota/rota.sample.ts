import { at, type Day } from "../../words/day.ts";
import type { Band, Need } from "./rota.ts";
import type { PlannedShift } from "./shift.ts";
import type { Volunteer } from "./volunteer.ts";

export const day = (text: string): Day => text as Day;
/** An instant by the clock on the wall: `on("2026-08-04", "18:00")`. */
export const on = (date: string, time: string): Date => at(day(date), time);

export const amina: Volunteer = {
  personId: "amina",
  handle: "Amina",
  ready: true,
  standsDown: false,
  leave: [],
  shifts: [],
  gaveUp: [],
  weekMinutesMax: null,
  wishes: [],
  availability: [],
  lastAskedAt: null,
};
export const evenings: Need = {
  id: "evenings",
  spaceId: "here",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  hoursFrom: "18:00",
  hoursTo: "20:00",
  fromOn: day("2026-01-01"),
  toOn: null,
  need: 2,
};
export const evening = (date: string, need = 2): Band => ({
  needId: "evenings",
  day: day(date),
  fromAt: on(date, "18:00"),
  toAt: on(date, "20:00"),
  need,
});
export const shiftOn = (personId: string, date: string, from = "18:00", to = "20:00"): PlannedShift => ({
  id: `${personId} ${date} ${from}`,
  spaceId: "here",
  personId,
  fromAt: on(date, from),
  toAt: on(date, to),
  cameBy: "sign-up",
  patternId: null,
  state: "planned",
});
