import { addDays, at, today, weekdayOf, type Day } from "../../words/day.ts";
import type { Post } from "./post.ts";
import type { Pattern, Rota } from "./rota.ts";

/** The stretch of a usual week that begins on this day, by the clock on the wall; null when none does. */
export function stretchOn(pattern: Pattern, day: Day): { from: Date; to: Date } | null {
  const holds = day >= pattern.fromOn && (pattern.toOn === null || day <= pattern.toOn);
  if (!holds || !pattern.weekdays.includes(weekdayOf(day))) return null;
  const endsNextDay = pattern.hoursTo <= pattern.hoursFrom;
  return { from: at(day, pattern.hoursFrom), to: at(endsNextDay ? addDays(day, 1) : day, pattern.hoursTo) };
}

function covers(pattern: Pattern, now: Date): boolean {
  const day = today(now);
  return [day, addDays(day, -1)].some((begun) => {
    const stretch = stretchOn(pattern, begun);
    return stretch !== null && stretch.from <= now && now < stretch.to;
  });
}

export const isAway = (rota: Rota, personId: string, now: Date): boolean =>
  rota.aways.some((away) => away.personId === personId && away.fromAt <= now && now < away.toAt);

/**
 * Who has this post at this moment: a turn before the usual week, what was said last before what was said earlier.
 * Whoever is away is passed over. A programme with nothing of its own for the post uses the organisation's.
 */
export function onTheRota(rota: Rota, post: Post, programmeId: string | null, now: Date): string | null {
  const inPost = (of: string | null) => ({
    turns: rota.turns.filter((turn) => turn.post === post && turn.programmeId === of),
    patterns: rota.patterns.filter((pattern) => pattern.post === post && pattern.programmeId === of),
  });
  const own = inPost(programmeId);
  const { turns, patterns } = own.turns.length + own.patterns.length > 0 ? own : inPost(null);
  const lastFirst = (one: { addedAt: Date; id: string }, other: { addedAt: Date; id: string }): number =>
    other.addedAt.getTime() - one.addedAt.getTime() || (one.id < other.id ? -1 : 1);
  const candidates = [
    ...turns.filter((turn) => turn.fromAt <= now && now < turn.toAt).toSorted(lastFirst),
    ...patterns.filter((pattern) => covers(pattern, now)).toSorted(lastFirst),
  ];
  return candidates.find(({ personId }) => !isAway(rota, personId, now))?.personId ?? null;
}
