import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { NewFollowUp } from "../following/follow-up.ts";
import { debriefBy } from "../following/due.ts";
import { today } from "../../words/day.ts";

/** What whoever raised it said to "would you like to talk it through?", and what became of it. */
export type Debrief = "none" | "offered" | "later" | "wanted" | "declined" | "done";
export type After = {
  concernId: string;
  personId: string;
  actedAt: Date;
  closedAt: Date | null;
  debrief: Debrief;
};

export type DebriefRefusal = "alreadySaid";
export const DEBRIEF_REFUSALS: Record<DebriefRefusal, string> = {
  alreadySaid: "You have answered this already. If you have changed your mind, tell your coordinator.",
};

/**
 * She says whether she would like to talk it through (D26): yes opens a clock for somebody to hold it; no and later are
 * as welcome. She may come back to "later"; a yes or a no is said once.
 */
export function answerDebrief(
  after: After,
  answer: "wanted" | "declined" | "later",
  told: { ownerId: string; now: Date },
): Outcome<{ after: After; opens: NewFollowUp[] }, never, DebriefRefusal> {
  if (after.debrief === answer) return nothing();
  if (after.debrief !== "offered" && after.debrief !== "later") return refused("alreadySaid");
  const opens: NewFollowUp[] =
    answer === "wanted"
      ? [{ kind: "debrief", ownerId: told.ownerId, dueAt: debriefBy(today(told.now)), recordId: null }]
      : [];
  return happened({ after: { ...after, debrief: answer }, opens });
}
