export {
  addDays,
  asDay,
  at,
  compareDays,
  daysBetween,
  HOME_ZONE,
  isDay,
  today,
  weekdayOf,
} from "./calendar-day.ts";
export type { Day } from "./calendar-day.ts";
export { sayDay, sayDayNear, sayDayShort, sayDayWithWeekday, sayMonth, sayWeekday } from "./say-day.ts";
