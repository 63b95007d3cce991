import type { ProgrammeSettings } from "../programmes/index.ts";
import { daysBetween, type Day } from "../words/day.ts";

/** Days since the two were last in touch, when that is longer than the programme says; null while it is not. Trying does not count. */
export function goneQuiet(
  pair: {
    beganOn: Day;
    endedOn: Day | null;
    lastHeldOn: Day | null;
    settings: Pick<ProgrammeSettings, "goneQuietDays">;
  },
  today: Day,
): number | null {
  if (pair.endedOn) return null;
  const days = daysBetween(pair.lastHeldOn ?? pair.beganOn, today);
  return days > pair.settings.goneQuietDays ? days : null;
}
