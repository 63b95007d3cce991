import { sayMinutes } from "../words/duration.ts";

/** A person opens a concern within this many minutes: ours, from the drawn board; the field asks for the same day. */
export const openedWithinMinutes = 30;

/** "Waiting 25 minutes; promise 30": how long a concern has waited for a person, in words, and whether that is too long. */
export function waitingClock(raisedAt: Date, now: Date): { words: string; late: boolean } {
  const minutes = Math.max(0, Math.floor((now.getTime() - raisedAt.getTime()) / 60_000));
  const late = minutes > openedWithinMinutes;
  const said = minutes < 24 * 60 ? sayMinutes(minutes) : `${Math.floor(minutes / (24 * 60))} days`;
  if (late)
    return {
      words: `Waiting ${said.replace(/^1 days$/, "1 day")}; the promise was ${openedWithinMinutes} minutes`,
      late,
    };
  return { words: `Waiting ${said}; promise ${openedWithinMinutes}`, late };
}
