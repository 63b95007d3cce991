import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { freeShift } from "./free-shift.ts";
import type { RotaRefusal } from "./refusals.ts";
import { shiftFact, type CancelledShift, type PlannedShift, type Shift, type ShiftFact } from "./shift.ts";
import type { Swap } from "./swap.ts";
import type { Volunteer } from "./volunteer.ts";
import { whyNot } from "./why-not.ts";

export type Taken = { swap: Swap; freed: CancelledShift; taken: PlannedShift };

/**
 * Somebody says yes: the shift is hers in the same moment as it stops being the other's, so cover is never lost between the
 * two. Refuses a question that is settled, one not put to her, her own, and whatever stands in her way.
 */
export function takeSwap(
  swap: Swap,
  shift: Shift,
  her: Volunteer,
  asked: { id: string; programmeId: string },
  now: Date,
): Outcome<Taken, ShiftFact, RotaRefusal> {
  if (swap.ended || swap.lapsesAt <= now) return refused("swapOver");
  if (swap.fromPersonId === her.personId) return refused("swapWithHerself");
  if (swap.toPersonId !== null && swap.toPersonId !== her.personId) return refused("notAskedOfHer");
  const because = whyNot(shift, her, now);
  if (because) return refused(because);
  const freed = freeShift(shift, "swap", asked.programmeId, now);
  if (freed.kind !== "happened") return refused("swapOver");
  const taken: PlannedShift = {
    id: asked.id,
    spaceId: shift.spaceId,
    personId: her.personId,
    fromAt: shift.fromAt,
    toAt: shift.toAt,
    cameBy: "swap",
    patternId: null,
    state: "planned",
  };
  return happened(
    { swap: { ...swap, ended: { at: now, how: "taken" } }, freed: freed.state, taken },
    ...freed.facts,
    shiftFact("ShiftPlanned", taken, asked.programmeId, { by: "swap" }),
  );
}

/** She who was asked by name says no, or she who asked takes it back; the shift stays where it is. */
export function endSwap(swap: Swap, byPersonId: string, now: Date): Outcome<Swap, never, RotaRefusal> {
  if (swap.ended) return nothing();
  if (byPersonId === swap.fromPersonId) return happened({ ...swap, ended: { at: now, how: "taken back" } });
  // a question to anybody is not settled by one who cannot
  if (byPersonId !== swap.toPersonId) return refused("notAskedOfHer");
  return happened({ ...swap, ended: { at: now, how: "declined" } });
}
