import { today } from "../../../words/day.ts";
import { sayTime, sayWhen } from "../../../words/time.ts";
import { isRed, type Care } from "../care.ts";

/**
 * What whoever wrote a post is told of it: that a person has been told, and until when somebody answers, said honestly. Null
 * where she has been answered and nothing is left to say.
 */
export function sayToAuthor(
  care: Care,
  { owner, isHere, now }: { owner: string | null; isHere: boolean; now: Date },
): string | null {
  if (isRed(care.tier)) {
    if (care.settledAt) return null;
    if (care.openedAt) return owner ? `${owner} is here, and has read this.` : "A person has read this.";
    return care.calledAt && !isHere
      ? "We have told someone who is on call. A person reads this as soon as they can."
      : "Those who are here have been told. A person reads this in the next minutes.";
  }
  if (care.settledAt || care.repliedAt) return null;
  if (!care.promisedAt)
    return "Nobody has a time planned here yet, so we have told those who look after this space.";
  if (care.promisedAt <= now)
    return "You have waited longer than we promised. We are sorry. Somebody else has been asked.";
  const by = today(care.promisedAt) === today(now) ? sayTime(care.promisedAt) : sayWhen(care.promisedAt, now);
  return care.outOfHours && !isHere
    ? `Nobody is here just now. Somebody answers by ${by}.`
    : `Somebody answers by ${by}.`;
}
