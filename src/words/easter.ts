import { asDay } from "./calendar-day.ts";
import type { Day } from "./calendar-day.ts";

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm printed in Nature, 20 April 1876. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return asDay(`${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
