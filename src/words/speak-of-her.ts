import { addDays, sayDay, sayDayShort, type Day } from "./day.ts";
import { plural } from "./lists.ts";
import { babyWeeks, gestationOn, sayBabyAge, sayGestation } from "./pregnancy.ts";

/**
 * How to speak of a pregnancy or a baby: the one place every page goes through. While the switch for loss is on, nothing is
 * counted and no day is said, to nobody (product principle 7). A page cannot say weeks without having asked `speakOf`.
 */
export type Spoken = { dueOn: Day | null; babyBornOn: Day | null; readonly quiet: boolean };

/** What may be said of it. `quiet`: the switch for loss is on for her, as far as this reader may know (`app.is_quiet`). */
export const speakOf = (
  { dueOn, babyBornOn }: { dueOn: Day | null; babyBornOn: Day | null },
  quiet: boolean,
): Spoken => (quiet ? { dueOn: null, babyBornOn: null, quiet } : { dueOn, babyBornOn, quiet });

/** What stands in its place for whoever works with her. */
export const quietWords = "dates are kept quiet";

/** "28 weeks and 3 days pregnant", "baby is 9 weeks old", "no date known"; weeks are counted on `today`. */
export function sayTiming({ dueOn, babyBornOn, quiet }: Spoken, today: Day): string {
  if (quiet) return quietWords;
  if (babyBornOn) return `baby is ${sayBabyAge(babyBornOn, today)}`;
  if (!dueOn) return "no date known";
  const gestation = gestationOn(dueOn, today);
  // past any pregnancy: the baby has come and nobody has told us the day
  if (gestation.weeks > 42) return `was due on ${sayDay(dueOn)}`;
  return gestation.weeks < 0 ? `due on ${sayDay(dueOn)}` : `${sayGestation(gestation)} pregnant`;
}

/** "33 weeks", "baby is 9 weeks old"; nothing when neither date is known, or nothing is to be said. */
export function sayHowFar({ dueOn, babyBornOn }: Spoken, today: Day): string {
  if (babyBornOn) return `baby is ${sayBabyAge(babyBornOn, today)}`;
  return dueOn ? plural(gestationOn(dueOn, today).weeks, "week") : "";
}

/** For somebody who does not know her yet: "28 weeks pregnant". Whole weeks only: days would tell a birthday. */
export function sayWholeWeeks({ dueOn, babyBornOn }: Spoken, today: Day): string | null {
  if (babyBornOn)
    return babyBornOn > today
      ? null
      : babyBornOn === today
        ? "The baby was born today"
        : `The baby is ${sayBabyAge(babyBornOn, today)}`;
  if (!dueOn) return null;
  const { weeks } = gestationOn(dueOn, today);
  return weeks < 0 ? null : `${weeks} weeks pregnant`;
}

/** "28 weeks", "baby is 3 weeks old", or nothing when neither day is known: beside a name, for whoever supports her. */
export function sayWhereSheIs({ dueOn, babyBornOn }: Spoken, today: Day): string | null {
  if (babyBornOn) return `baby is ${sayBabyAge(babyBornOn, today)}`;
  if (!dueOn) return null;
  const { weeks } = gestationOn(dueOn, today);
  return weeks >= 42 ? `baby was due on ${sayDayShort(dueOn)}` : plural(weeks, "week");
}

/**
 * For the parent: a heading, a sentence, and the week for the bar. Past 42 weeks it stops counting: nobody needs to read that.
 * @param whose a father is told of his baby, and never that he is pregnant
 */
export function sayOwnPregnancy(
  { dueOn, babyBornOn }: Spoken,
  today: Day,
  whose: "hers" | "a father's" = "hers",
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
  if (whose === "a father's")
    return {
      title:
        toGo > 0 ? `Your baby is due in about ${plural(toGo, "week")}` : "Your baby may come any day now",
      words: `${sayGestation({ weeks, days })} so far. ${due}`,
      week: weeks,
    };
  return {
    title: `You are ${plural(weeks, "week")} pregnant`,
    words: `${sayGestation({ weeks, days })}. ${toGo > 0 ? `About ${plural(toGo, "week")} to go. ` : "Any day now. "}${due}`,
    week: weeks,
  };
}

/** The week of pregnancy a day falls in, as the list under the bar names it; null once it is past, or nothing is to be said. */
export function weekNamed({ dueOn, babyBornOn }: Spoken, day: Day): string | null {
  if (!dueOn || babyBornOn) return null;
  const { weeks } = gestationOn(dueOn, day);
  return day > addDays(dueOn, 14) ? null : `Week ${weeks}`;
}

/** "Your baby is due on 6 August.", while that lies ahead. */
export const sayDueAhead = ({ dueOn, babyBornOn }: Spoken, today: Day): string | null =>
  dueOn && !babyBornOn && dueOn >= today ? `Your baby is due on ${sayDayShort(dueOn)}.` : null;

/** "Due on 6 August 2026", "Born on 1 August 2026", "Not known": the day itself, for staff. */
export function sayTheDay({ dueOn, babyBornOn, quiet }: Spoken): string {
  if (quiet) return "Read what to say before you speak with her";
  if (dueOn) return `Due on ${sayDay(dueOn)}`;
  return babyBornOn ? `Born on ${sayDay(babyBornOn)}` : "Not known";
}
