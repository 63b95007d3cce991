import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Post } from "./post.ts";
import type { DutyRefusal } from "./refusals.ts";

/** One asks another to take a post over for a while; until she says yes the first keeps it. */
export type Handover = {
  id: string;
  programmeId: string | null;
  post: Post;
  fromPersonId: string;
  toPersonId: string;
  fromAt: Date;
  toAt: Date;
  /** What she should know; for the two of them. */
  note: string;
  offeredAt: Date;
  answer: { at: Date; accepted: boolean } | null;
};

/**
 * She whom it was asked of says yes or no. Yes from now on, or from when it was to begin; the answer makes no difference
 * to what is over. The same answer twice changes nothing.
 */
export function answerHandover(
  handover: Handover,
  answer: { by: string; accepted: boolean; at: Date },
): Outcome<Handover, never, DutyRefusal> {
  if (answer.by !== handover.toPersonId) return refused("notForHer");
  if (handover.answer)
    return handover.answer.accepted === answer.accepted ? nothing() : refused("answeredAlready");
  if (answer.accepted && handover.toAt <= answer.at) return refused("isOver");
  const fromAt = handover.fromAt < answer.at && answer.accepted ? answer.at : handover.fromAt;
  return happened({ ...handover, fromAt, answer: { at: answer.at, accepted: answer.accepted } });
}
