import { daysBetween, sayDay, sayDayNear, today as dayOf, type Day } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import type { OpenThing } from "../../../words/open-thing.ts";
import { sayWholeWeeks } from "../../../words/speak-of-her.ts";
import type { ForMatching } from "../../../referrals/index.ts";
import type { KeptMatch } from "../../kept-match.ts";

/** Somebody who agreed and has nobody yet. */
export type WaitingLine = {
  referralId: string;
  name: string;
  timing: string | null;
  since: string;
  clock: string;
  late: boolean;
  used: number;
  asked: { matchId: string; words: string } | null;
};

/** How long she waits for a match against the first meeting that was promised. */
export function waitingLine(
  parent: ForMatching,
  promiseDays: number,
  open: KeptMatch | undefined,
  names: ReadonlyMap<string, string>,
  today: Day,
): WaitingLine {
  const since = dayOf(parent.since);
  const days = daysBetween(since, today);
  const over = days - promiseDays;
  return {
    referralId: parent.referralId,
    name: parent.name,
    timing: sayWholeWeeks(parent, today),
    since: `Since ${sayDay(since)}`,
    clock:
      over > 0
        ? `${plural(over, "day")} past the ${promiseDays} we promised`
        : `Waiting ${plural(days, "day")}; promise ${promiseDays}`,
    late: over > 0,
    used: Math.max(0, Math.min(100, Math.round((days / Math.max(1, promiseDays)) * 100))),
    asked: open ? { matchId: open.id, words: sayWith(open, names) } : null,
  };
}

/** With whom a proposal waits: "Waiting for Amina Yusuf", "Waiting for her". */
export const sayWith = (match: KeptMatch, names: ReadonlyMap<string, string>): string =>
  match.state === "supporterAsked"
    ? `Waiting for ${names.get(match.supporterId) ?? "the supporter"}`
    : `Waiting for ${names.get(match.parentId) ?? "the parent"}`;

/** How long until a proposal lapses: "Lapses after Friday", "Lapses after today", "Lapses tonight: the last day is over". */
export function sayLapse(answerBy: Day, today: Day): { words: string; soon: boolean } {
  if (answerBy < today)
    return { words: `The last day to answer was ${sayDayNear(answerBy, today)}`, soon: true };
  return { words: `Lapses after ${sayDayNear(answerBy, today)}`, soon: daysBetween(today, answerBy) <= 1 };
}

/** A proposal as the coordinator's board shows it. */
export function openThing(
  match: KeptMatch & { answerBy: Day },
  names: ReadonlyMap<string, string>,
  today: Day,
): OpenThing {
  const parent = names.get(match.parentId) ?? "a parent";
  const supporter = names.get(match.supporterId) ?? "a supporter";
  const { words, soon } = sayLapse(match.answerBy, today);
  return {
    key: `match:${match.id}`,
    insteadOf: `referral:${match.referralId}`,
    severity: soon ? "soon" : "fine",
    title: `${parent} and ${supporter}`,
    words:
      match.state === "supporterAsked"
        ? `${supporter} has been asked. ${parent} knows nothing of it yet.`
        : `${supporter} said yes. ${parent} has been asked.`,
    clock: words,
    late: match.answerBy < today,
    href: `/matches/${match.id}`,
    doWords: "See",
    since: match.proposedAt,
  };
}
