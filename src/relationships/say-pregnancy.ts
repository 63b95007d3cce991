import { addDays, sayDay, sayDayShort, type Day } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import { babyWeeks, gestationOn, sayBabyAge, sayGestation } from "../words/pregnancy.ts";

type When = { dueOn: Day | null; babyBornOn: Day | null };

/** "28 weeks", "baby is 3 weeks old", or nothing when neither day is known: beside a name, for whoever supports her. */
export function sayWhereSheIs({ dueOn, babyBornOn }: When, today: Day): string | null {
  if (babyBornOn) return `baby is ${sayBabyAge(babyBornOn, today)}`;
  if (!dueOn) return null;
  const { weeks } = gestationOn(dueOn, today);
  return weeks >= 42 ? `baby was due on ${sayDayShort(dueOn)}` : plural(weeks, "week");
}

/** For herself: a heading, a sentence, and the week for the bar. Past 42 weeks it stops counting: nobody needs to read that. */
export function sayOwnPregnancy(
  { dueOn, babyBornOn }: When,
  today: Day,
): { title: string; words: string; week: number | null } | null {
  if (babyBornOn) {
    const weeks = babyWeeks(babyBornOn, today);
    return {
      title: `Your baby is ${sayBabyAge(babyBornOn, today)}`,
      words: weeks < 2 ? "Welcome to the two of you. Go slowly." : `Born on ${sayDay(babyBornOn)}.`,
      week: null,
    };
  }
  if (!dueOn) return null;
  const { weeks, days } = gestationOn(dueOn, today);
  if (weeks < 1 || weeks >= 42) return null;
  const toGo = 40 - weeks;
  const due = `Your baby is due on ${sayDayShort(dueOn)}.`;
  return {
    title: `You are ${plural(weeks, "week")} pregnant`,
    words: `${sayGestation({ weeks, days })}. ${toGo > 0 ? `About ${plural(toGo, "week")} to go. ` : "Any day now. "}${due}`,
    week: weeks,
  };
}

/** The week of pregnancy a day falls in, as the list under the bar names it; null once it is past. */
export function weekNamed(dueOn: Day, day: Day): string | null {
  const { weeks } = gestationOn(dueOn, day);
  return day > addDays(dueOn, 14) ? null : `Week ${weeks}`;
}
