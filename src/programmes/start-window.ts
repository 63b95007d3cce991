import { sayWeeks } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";

type Window = Pick<
  ProgrammeSettings,
  "startGestationWeeksMin" | "startGestationWeeksMax" | "babyAgeWeeksMax"
>;

/** When support can start, to follow "can start": "from 35 weeks of pregnancy, and until the baby is 8 weeks old". */
export function sayStartWindow(settings: Window, baby: "your baby" | "the baby"): string {
  const { startGestationWeeksMin: min, startGestationWeeksMax: max, babyAgeWeeksMax: age } = settings;
  const after =
    age === null ? null : age === 0 ? "on the day of the birth" : `until ${baby} is ${sayWeeks(age)} old`;
  if (min === null || max === null) return after === null ? "at any time" : `after the birth, ${after}`;
  const opens = min === 0 ? "at any time in pregnancy" : `from ${min} weeks of pregnancy`;
  const closes = max >= 42 ? "" : min === 0 ? ` up to ${max} weeks` : ` to ${max} weeks`;
  return after === null ? `${opens}${closes}` : `${opens}${closes}, and ${after}`;
}
