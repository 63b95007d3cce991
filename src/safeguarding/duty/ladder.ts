import type { Clock } from "./clocks.ts";
import type { Post } from "./post.ts";
import type { Rung } from "./rungs.ts";

/** Why somebody was told when she was. */
export type Because = "raised" | "not acknowledged" | "not reached" | "on duty now" | "again";

/** People who were told together. `dueAt` is when that was due; `reached` is false once nobody of them can have been. */
export type Told = { personIds: readonly string[]; at: Date; dueAt: Date; reached: boolean };

/** People to tell together. */
export type Step = { post: Post; personIds: readonly string[]; dueAt: Date; because: Because };

export type Climb = {
  clock: Clock;
  raisedAt: Date;
  /** As they stand now: who is on duty changes while an alert climbs. */
  rungs: readonly Rung[];
  /** In order. */
  told: readonly Told[];
};

const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

/**
 * What is due by now, in order, and when to look next. The first rung is told when it is raised; each further rung after
 * the clock's minutes, or at once when nobody below could be reached; then the top rung again and again, until a person
 * says "I have it" and nobody asks here any more. Minutes are real minutes: no change of summer time shortens or
 * lengthens them. After a stop every rung that was missed is due, once, and one repeat at most.
 */
export function nextSteps(climb: Climb, now: Date): { due: Step[]; nextAt: Date } {
  const due: Step[] = [];
  const told = [...climb.told];
  for (;;) {
    const step = following({ ...climb, told });
    if (!step) return { due, nextAt: later(now, climb.clock.againMinutes) };
    if (step.dueAt > now) return { due, nextAt: step.dueAt };
    due.push(step);
    told.push({ personIds: step.personIds, at: now, dueAt: step.dueAt, reached: true });
  }
}

function following({ clock, raisedAt, rungs, told }: Climb): Step | null {
  const known = new Set(told.flatMap(({ personIds }) => personIds));
  const fresh = rungs
    .map((rung) => ({ ...rung, personIds: rung.personIds.filter((id) => !known.has(id)) }))
    .filter((rung) => rung.personIds.length > 0);
  const [first, top] = [rungs[0], rungs.at(-1)];
  const next = fresh[0];
  const last = told.at(-1);
  if (!first || !top) return null;
  if (!last) return next ? { ...stepOf(next), dueAt: raisedAt, because: "raised" } : null;
  // her turn has begun since: whoever is first on duty now must know of it now
  if (next?.post === first.post) return { ...stepOf(next), dueAt: last.dueAt, because: "on duty now" };
  if (next && !last.reached) return { ...stepOf(next), dueAt: last.at, because: "not reached" };
  if (next)
    return { ...stepOf(next), dueAt: later(last.dueAt, clock.rungMinutes), because: "not acknowledged" };
  return { ...stepOf(top), dueAt: later(last.at, clock.againMinutes), because: "again" };
}

const stepOf = ({ post, personIds }: Rung): Pick<Step, "post" | "personIds"> => ({ post, personIds });
