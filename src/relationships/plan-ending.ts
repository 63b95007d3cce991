import type { ProgrammeSettings } from "../programmes/index.ts";
import { addDays, type Day } from "../words/day.ts";

/**
 * The day the ending is planned for, from the first day on (B14): so many weeks from the beginning, or from the birth
 * where the programme counts from it. A due date stands in for a birth that has not been told. Never before the beginning.
 */
export function planEnding(
  settings: Pick<ProgrammeSettings, "plannedFrom" | "plannedWeeks">,
  from: { beganOn: Day; dueOn: Day | null; babyBornOn: Day | null },
): Day {
  const birth = from.babyBornOn ?? from.dueOn ?? from.beganOn;
  const planned = addDays(settings.plannedFrom === "birth" ? birth : from.beganOn, settings.plannedWeeks * 7);
  return planned < from.beganOn ? from.beganOn : planned;
}
