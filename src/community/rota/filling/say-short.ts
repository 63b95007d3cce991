import { sayDayShort, sayWeekday } from "../../../words/day.ts";
import { sayList } from "../../../words/lists.ts";
import { sayTime } from "../../../words/time.ts";
import type { Covered } from "../cover.ts";
import type { Volunteer } from "../volunteer.ts";
import { whoCouldCover, type CouldNot } from "../who-could-cover.ts";

const because: Record<CouldNot["because"], [one: string, many: string]> = {
  onLeave: ["is on leave", "are on leave"],
  standsDown: ["takes a pause", "take a pause"],
  notReady: ["needs training or a check renewed", "need training or a check renewed"],
  doubleBooked: ["is on then already", "are on then already"],
  dayFull: ["has her two hours that day", "have their two hours that day"],
  tooLittleRest: ["would have too little rest", "would have too little rest"],
  weekFull: ["has her hours for that week", "have their hours for that week"],
  cannot: ["can’t at these hours", "can’t at these hours"],
};

/**
 * What a plan could not fill, and why, in plain words: "Sat 8 August, 6pm to 8pm: 1 of 2. Amina is on leave, Grace and
 * Leanne have their hours for that week."
 * @param after everybody with what the plan gives them
 */
export function sayShort(band: Covered, after: readonly Volunteer[], now: Date): string {
  const { could, couldNot } = whoCouldCover(band, after, now);
  const reasons = [...Map.groupBy(couldNot, (each) => each.because)].map(([why, people]) => {
    const names = sayList(people.map(({ handle }) => handle));
    return `${names} ${because[why][people.length === 1 ? 0 : 1]}`;
  });
  const when = `${sayWeekday(band.day).slice(0, 3)} ${sayDayShort(band.day)}, ${sayTime(band.fromAt)} to ${sayTime(band.toAt)}`;
  const spare =
    could.length > 0 ? [`${sayList(could.map(({ handle }) => handle))} could still be asked`] : [];
  const why = after.length === 0 ? ["nobody supports this space yet"] : [...spare, ...reasons];
  return `${when}: ${band.has} of ${band.need}. ${why.join("; ")}.`;
}
