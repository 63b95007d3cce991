import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { DutyRefusal } from "./refusals.ts";

/** Whoever has something asks another to take it; until she says yes the first keeps it. */
export type Pass = {
  id: string;
  alertId: string;
  fromPersonId: string;
  toPersonId: string;
  /** What she should know; for the two of them. */
  note: string;
  offeredAt: Date;
  answer: { at: Date; accepted: boolean } | null;
};

/**
 * Only whoever has it hands it on, to one person at a time, and never to somebody it is about.
 * @param standing who has it, from whom it is kept, and what is asked already
 */
export function offerPass(
  standing: { heldBy: string | null; keptFrom: readonly string[]; open: Pass | null },
  pass: Pass,
): Outcome<Pass, never, DutyRefusal> {
  if (standing.open?.id === pass.id) return nothing();
  if (standing.heldBy !== pass.fromPersonId) return refused("notYours");
  if (standing.keptFrom.includes(pass.toPersonId)) return refused("keptFromHer");
  if (standing.open) return refused("offeredAlready");
  return happened(pass);
}

/** She whom it was asked of says yes or no. The same answer twice changes nothing. */
export function answerPass(
  pass: Pass,
  answer: { by: string; accepted: boolean; at: Date },
): Outcome<Pass, never, DutyRefusal> {
  if (answer.by !== pass.toPersonId) return refused("notForHer");
  if (pass.answer) return pass.answer.accepted === answer.accepted ? nothing() : refused("answeredAlready");
  return happened({ ...pass, answer: { at: answer.at, accepted: answer.accepted } });
}
