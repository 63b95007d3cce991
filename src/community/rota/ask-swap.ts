import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { RotaRefusal } from "./refusals.ts";
import { minutesAfter, type Shift } from "./shift.ts";
import type { Swap } from "./swap.ts";

/** Minutes before a shift begins at which a question about it is settled, so that she knows in time: ours. */
const settledMinutes = 120;

/**
 * She asks somebody, or anybody, to take a shift of hers over; nobody else needs to say yes. Refuses one that has begun, is
 * over or is not hers now, a second question about the same shift, herself, and whoever is not of the space.
 */
export function askSwap(
  shift: Shift,
  open: Swap | null,
  asked: { id: string; toPersonId: string | null; supporters: readonly string[] },
  now: Date,
): Outcome<Swap, never, RotaRefusal> {
  if (open?.id === asked.id) return nothing();
  if (shift.state === "cancelled") return refused("notHersNow");
  if (shift.state === "open") return refused("begunAlready");
  if (shift.state === "closed" || shift.fromAt <= now) return refused("shiftOver");
  if (open) return refused("alreadyAsked");
  if (asked.toPersonId === shift.personId) return refused("swapWithHerself");
  if (asked.toPersonId !== null && !asked.supporters.includes(asked.toPersonId)) return refused("whoSwaps");
  const early = minutesAfter(shift.fromAt, -settledMinutes);
  return happened({
    id: asked.id,
    spaceId: shift.spaceId,
    shiftId: shift.id,
    fromPersonId: shift.personId,
    toPersonId: asked.toPersonId,
    askedAt: now,
    lapsesAt: early > now ? early : shift.fromAt,
    ended: null,
  });
}
