import { sayList } from "../../words/lists.ts";
import { startSentence } from "../../words/naming.ts";
import { sayTime, sayWhen } from "../../words/time.ts";

/** Read from shifts that were begun: until when each of those here stays, and when the next is planned to begin. */
export type Staffed = { untilAts: readonly Date[]; nextAt: Date | null };

/**
 * The promise of a space: "Two trained parents are here until 8pm. Next: tomorrow at 7am." Where one goes before the other it
 * says so: "Two trained parents are here until 7pm, one of them until 8pm." (product principle 3)
 */
export const sayStaffed = (staffed: Staffed, now: Date): string =>
  `${sayHere(staffed)} ${sayNext(staffed, now)}`;

/** "Two trained parents are here until 8pm.", "Nobody is here just now." */
export function sayHere({ untilAts }: Pick<Staffed, "untilAts">): string {
  const here = untilAts.length;
  if (here === 0) return "Nobody is here just now.";
  const times = [...new Set(untilAts.map((until) => sayTime(until)))];
  const [first, ...later] = times.map((time) => ({
    time,
    stay: untilAts.length - untilAts.findIndex((until) => sayTime(until) === time),
  }));
  const who = here === 1 ? "One trained parent is" : `${startSentence(numberWord(here))} trained parents are`;
  const rest = later.map(
    ({ time, stay }, n) => `${numberWord(stay)} ${n === 0 ? "of them " : ""}until ${time}`,
  );
  return `${who} here until ${first?.time ?? ""}${rest.length > 0 ? `, ${sayList(rest)}` : ""}.`;
}

/** "Next: tomorrow at 7am." */
export const sayNext = ({ untilAts, nextAt }: Staffed, now: Date): string =>
  nextAt ? `Next: ${sayWhen(nextAt, now)}.` : `No ${untilAts.length > 0 ? "other " : ""}time is planned yet.`;

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberWord = (count: number): string => numberWords[count] ?? String(count);
