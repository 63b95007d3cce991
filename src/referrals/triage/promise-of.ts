import { today as dayOf, type Day } from "../../words/day.ts";
import type { Nation } from "../../words/nation.ts";
import { promiseClock, type Pause, type PromiseClock } from "../../words/promise.ts";

/** What was promised about a referral and what has happened since; instants as they were kept. */
export type PromiseAsked = {
  sentAt: Date;
  acknowledgedAt: Date | null;
  decidedAt: Date | null;
  questions: readonly { askedAt: Date; answeredAt: Date | null }[];
  acknowledgeWorkingDays: number;
  decideWorkingDays: number;
  nation: Nation;
  today: Day;
};

/**
 * Both clocks of a referral: to say that it was read, and to decide. While a question to the referrer is open the second
 * stands still, because nobody can decide without the answer.
 */
export function promiseOf(asked: PromiseAsked): { acknowledge: PromiseClock; decide: PromiseClock } {
  const { sentAt, nation, today } = asked;
  const common = { startedOn: dayOf(sentAt), nation, today };
  return {
    acknowledge: promiseClock({
      ...common,
      workingDays: asked.acknowledgeWorkingDays,
      stoppedOn: asked.acknowledgedAt && dayOf(asked.acknowledgedAt),
    }),
    decide: promiseClock({
      ...common,
      workingDays: asked.decideWorkingDays,
      stoppedOn: asked.decidedAt && dayOf(asked.decidedAt),
      pauses: pausesOf(asked.questions),
    }),
  };
}

/** Open questions as stretches that do not overlap: two questions at once stop the clock once. */
export function pausesOf(questions: PromiseAsked["questions"]): Pause[] {
  const stretches = questions
    .map(({ askedAt, answeredAt }) => ({ from: dayOf(askedAt), to: answeredAt ? dayOf(answeredAt) : null }))
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const joined: { from: Day; to: Day | null }[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (!last || (last.to !== null && stretch.from > last.to)) joined.push({ ...stretch });
    else if (last.to !== null && (stretch.to === null || stretch.to > last.to)) last.to = stretch.to;
  }
  return joined;
}
