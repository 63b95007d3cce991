import { Temporal } from "temporal-polyfill";
import { asDay, type Day } from "./calendar-day.ts";

/** The same day of another month, or that month's last day where it has no such day: a month after 31 January is 28 February. */
export const addMonths = (from: Day, months: number): Day =>
  asDay(Temporal.PlainDate.from(from).add({ months }).toString());
