import { DAYS_OF_WEEK, type PartOfDay, type Slot } from "../../words/availability.ts";
import { today, weekdayOf } from "../../words/day.ts";
import { timeOf } from "../../words/time.ts";
import { hoursTaken } from "./cover.ts";
import type { Wish } from "./rota.ts";
import type { Volunteer } from "./volunteer.ts";
import { minutesIn, whyNot, type WhyNot } from "./why-not.ts";

type Hours = { fromAt: Date; toAt: Date };
export type Could = {
  personId: string;
  handle: string;
  wish: Wish;
  /** Whether she said in her profile that she is free then; null where she said nothing. */
  free: boolean | null;
  /** Minutes of shifts in the month of these hours. */
  minutesThisMonth: number;
  lastAskedAt: Date | null;
};
export type CouldNot = { personId: string; handle: string; because: WhyNot | "cannot" };

/**
 * Who could cover these hours, whom to ask first at the top: whoever would rather not comes last, then least recently asked,
 * then least on the rota that month, then who said she is free then. Whoever cannot is named apart, with the reason.
 */
export function whoCouldCover(
  hours: Hours,
  volunteers: readonly Volunteer[],
  now: Date,
): { could: Could[]; couldNot: CouldNot[] } {
  const could: Could[] = [];
  const couldNot: CouldNot[] = [];
  for (const her of volunteers) {
    const { personId, handle, lastAskedAt } = her;
    const wish = wishFor(hours, her);
    const because = wish === "cannot" || hasGivenUp(hours, her) ? "cannot" : whyNot(hours, her, now);
    if (because) couldNot.push({ personId, handle, because });
    else
      could.push({
        personId,
        handle,
        wish,
        free: isFree(hours, her.availability),
        minutesThisMonth: minutesInMonth(hours, her, now),
        lastAskedAt,
      });
  }
  return { could: could.toSorted(fairly), couldNot };
}

/** Whether she said of these very hours that she cannot come. */
export const hasGivenUp = ({ fromAt, toAt }: Hours, her: Pick<Volunteer, "gaveUp">): boolean =>
  her.gaveUp.some((hours) => hours.fromAt < toAt && fromAt < hours.toAt);

const fairly = (one: Could, other: Could): number =>
  Number(one.wish === "rather not") - Number(other.wish === "rather not") ||
  (one.lastAskedAt?.getTime() ?? 0) - (other.lastAskedAt?.getTime() ?? 0) ||
  one.minutesThisMonth - other.minutesThisMonth ||
  Number(other.free === true || other.wish === "gladly") -
    Number(one.free === true || one.wish === "gladly") ||
  (one.personId < other.personId ? -1 : 1);

/** What she said of these hours of a usual week: the band that begins then. */
export function wishFor(hours: Hours, her: Pick<Volunteer, "wishes">): Wish {
  const weekday = weekdayOf(today(hours.fromAt));
  const time = timeOf(hours.fromAt);
  return her.wishes.find((each) => each.weekday === weekday && each.hoursFrom === time)?.wish ?? "fine";
}

function isFree({ fromAt }: Hours, availability: readonly Slot[]): boolean | null {
  if (availability.length === 0) return null;
  const day = DAYS_OF_WEEK[weekdayOf(today(fromAt)) - 1] ?? "mon";
  const time = timeOf(fromAt);
  const part: PartOfDay = time < "12:00" ? "morning" : time < "17:00" ? "afternoon" : "evening";
  return availability.includes(`${day}-${part}`);
}

export function minutesInMonth({ fromAt }: Hours, her: Pick<Volunteer, "shifts">, now: Date): number {
  const month = today(fromAt).slice(0, 7);
  const hours = her.shifts.flatMap((shift) => hoursTaken(shift, now) ?? []);
  return minutesIn(hours.filter((each) => today(each.fromAt).startsWith(month)));
}
