import { plural, sayList } from "../../words/lists.ts";
import { sayAgo } from "../../words/duration.ts";
import { sayTime, sayWhen } from "../../words/time.ts";
import { today } from "../../words/day.ts";
import type { Tier } from "../tables.ts";
import { colourOf, isRed, type Care, type Colour } from "./care.ts";

/** Each colour as a shape and a word: never colour alone. */
export const severityOf: Readonly<Record<Colour, "now" | "soon" | "fine">> = {
  red: "now",
  amber: "soon",
  green: "fine",
};
export const sayColour: Readonly<Record<Colour, string>> = {
  red: "Red: now",
  amber: "Amber: this shift",
  green: "Green",
};

/** What a tier asks for, in plain words. */
export const sayTier: Readonly<Record<Tier, string>> = {
  R: "999 or A&E now",
  U: "Her maternity unit or 111 now",
  S: "The safeguarding lead",
  A: "A supporter’s answer this shift",
  none: "An answer, like every post",
};

const saySettled = { replied: "Answered", "seen to": "Seen to", removed: "Taken away" } as const;

/** "Answer by 5:30pm", "20 minutes past", "On the coordinators’ board". */
export function sayClock(care: Care, now: Date): { words: string; late: boolean } {
  if (care.settledAt)
    return {
      words: `${saySettled[care.settledHow ?? "seen to"]} ${sayAgo(care.settledAt, now)}`,
      late: false,
    };
  if (isRed(care.tier) && !care.openedAt)
    return { words: `Nobody has opened it. Written ${sayAgo(care.writtenAt, now)}`, late: true };
  if (care.repliedAt)
    return { words: `Answered ${sayAgo(care.repliedAt, now)}, and still open`, late: false };
  const by = isRed(care.tier) ? care.dueAt : care.promisedAt;
  if (!by)
    return {
      words: care.boardAt
        ? `With the coordinators since ${sayWhen(care.boardAt, now)}`
        : `Written ${sayAgo(care.writtenAt, now)}`,
      late: false,
    };
  const late = Math.floor((now.getTime() - by.getTime()) / 60_000);
  if (late >= 1) return { words: `${sayLate(late)} past the promise`, late: true };
  return { words: `Answer by ${today(by) === today(now) ? sayTime(by) : sayWhen(by, now)}`, late: false };
}

/** "20 minutes", "3 hours", "2 days". */
export const sayLate = (minutes: number): string =>
  minutes < 60
    ? plural(minutes, "minute")
    : minutes < 48 * 60
      ? plural(Math.floor(minutes / 60), "hour")
      : plural(Math.floor(minutes / 1440), "day");

/** Why it is on the desk: the reason, with the words that matched. */
export function sayReason(found: readonly string[], reason: string): string {
  const words = found.length > 0 ? ` Her words: ${sayList(found.map((each) => `“${each}”`))}.` : "";
  return `${reason}${words}`;
}

/** For whoever sees to what a supporter wrote: it may be advice, and it may be about herself. */
export const fromColleague =
  "A supporter wrote this. It may be advice to somebody else, and it may be about herself: ask her how she is, between yourselves.";

/** As those who look after the space call whoever wrote it: a handle, or that she hid her name. */
export const sayWho = (handle: string | null): string => handle ?? "Somebody who hid her name";

/** The beginning of a post, for a list. */
export function excerptOf(words: string, most = 180): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= most
    ? line
    : `${line.slice(0, line.lastIndexOf(" ", most) > 60 ? line.lastIndexOf(" ", most) : most)} …`;
}

export const colour = (care: Pick<Care, "tier">): Colour => colourOf(care.tier);
