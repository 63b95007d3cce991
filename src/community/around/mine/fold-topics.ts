import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import type { Topic } from "../../topics.ts";
import type { AroundRefusal } from "../refusals.ts";
import type { NotToday } from "./choices.ts";
import { untilOf, type FoldTime } from "./until.ts";

export type FoldAsked = {
  topics: readonly Topic[];
  /** 1 to 12. */
  dueMonth: number | null;
  time: FoldTime | null;
};

/**
 * What she would rather not meet folds until the time is over: for today, for a week, or until she says (not-today filters).
 * Refuses nothing chosen, and no time.
 */
export function foldTopics(
  { topics, dueMonth, time }: FoldAsked,
  now: Date,
  newId: () => string,
): Outcome<NotToday[], never, AroundRefusal> {
  if (topics.length === 0 && dueMonth === null) return refused("nothingChosen");
  if (time === null) return refused("howLong");
  const untilAt = untilOf(time, now);
  const each = [
    ...topics.map((topic) => ({ topic, dueMonth: null })),
    ...(dueMonth === null ? [] : [{ topic: null, dueMonth }]),
  ];
  return happened(each.map((fold) => ({ id: newId(), ...fold, untilAt })));
}
