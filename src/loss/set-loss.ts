import type { Role } from "../words/roles.ts";
import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { effects } from "./effects.ts";
import { lossFact, type Loss, type LossFact, type LossKind, type Subject, type ToldHow } from "./loss.ts";
import type { Refusal } from "./refusals.ts";

export type Said = { id: string; subject: Subject; kind: LossKind; toldHow: ToldHow };
/** The period that begins, and the one of another kind that it takes over from. */
export type Switched = { begun: Loss; before: Loss | null };

/**
 * Turns the switch on (product principle 7). The same kind twice is nothing to do; another kind takes over, and what was
 * held stays held. Refuses a woman's own death set from her own account.
 */
export function setLoss(
  open: Loss | null,
  { id, subject, kind, toldHow }: Said,
  by: { personId: string; role: Role },
  now: Date,
): Outcome<Switched, LossFact, Refusal> {
  if (by.role === "parent" && !effects[kind].hers) return refused("notHerself");
  if (open?.kind === kind || open?.id === id) return nothing();
  const begun: Loss = {
    id,
    ...subject,
    kind,
    toldHow,
    setAt: now,
    setBy: by.personId,
    setAs: by.role,
    settledAt: null,
    settledBy: null,
    endedAt: null,
    endedBy: null,
    endedWhy: null,
  };
  const before = open && {
    ...open,
    endedAt: now,
    endedBy: by.personId,
    endedWhy: "Something else has happened since.",
  };
  return happened({ begun, before }, lossFact("QuietBegan", begun));
}
