import { addDays, sayDay } from "../words/day.ts";
import type { Day } from "../words/day.ts";
import { babyWeeks, dayOfGestation, gestationOn, sayBabyAge, sayGestation } from "../words/pregnancy.ts";
import { sayWeeks } from "./plain-amounts.ts";
import type { ProgrammeSettings } from "./settings.ts";

/** What is known of a pregnancy or a baby. */
export type Timing = { dueOn: Day; bornOn?: undefined } | { bornOn: Day; dueOn?: undefined };

/**
 * Whether support may start today: now, from a later day, or outside the programme, with the sentence for staff. A
 * coordinator may still accept outside it, with a reason (B18).
 */
export type MayStart =
  | { when: "now" }
  | { when: "from"; day: Day; sentence: string }
  | { when: "outside"; sentence: string };

/** Takes the due date or date of birth, the programme and the day; answers when support may begin. */
export function mayStart(timing: Timing, settings: ProgrammeSettings, today: Day): MayStart {
  const { dueOn, bornOn } = timing;
  return bornOn === undefined ? inPregnancy(dueOn, settings, today) : afterBirth(bornOn, settings, today);
}

function inPregnancy(dueOn: Day, settings: ProgrammeSettings, today: Day): MayStart {
  const { startGestationWeeksMin: min, startGestationWeeksMax: max } = settings;
  const now = gestationOn(dueOn, today);
  if (min === null || max === null)
    return { when: "from", day: dueOn, sentence: "This programme starts after the birth." };
  if (now.weeks < min) {
    const day = dayOfGestation(dueOn, min);
    return {
      when: "from",
      day,
      sentence: `This programme starts from ${min} weeks of pregnancy. She is ${sayGestation(now)}, and gets there on ${sayDay(day)}.`,
    };
  }
  // 42 weeks is the end of any pregnancy, so it never shuts anyone out
  if (now.weeks > max && max < 42)
    return {
      when: "outside",
      sentence: `This programme starts by ${max} weeks of pregnancy. She is ${sayGestation(now)}.`,
    };
  return { when: "now" };
}

function afterBirth(bornOn: Day, settings: ProgrammeSettings, today: Day): MayStart {
  const { babyAgeWeeksMax: max } = settings;
  if (max === null) return { when: "outside", sentence: "This programme starts in pregnancy only." };
  if (babyWeeks(bornOn, today) < max || today === addDays(bornOn, max * 7)) return { when: "now" };
  return {
    when: "outside",
    sentence: `This programme starts until the baby is ${sayWeeks(max)} old. This baby is ${sayBabyAge(bornOn, today)}.`,
  };
}
