import type { Day } from "../../words/day.ts";
import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { holdFact, type Hold, type HoldFact } from "./hold.ts";
import { refuseDay } from "./place-hold.ts";
import type { HoldRefusal } from "./refusals.ts";

/** Contact may go on. Needs a reason, as placing it did; ending it twice harms nobody. */
export function endHold(
  hold: Hold,
  ground: { why: string; programmeId: string },
  now: Date,
): Outcome<Hold, HoldFact, HoldRefusal> {
  if (hold.endedAt) return nothing();
  if (ground.why === "") return refused("noReason");
  return happened({ ...hold, endedAt: now }, holdFact("HoldEnded", hold, ground.programmeId));
}

/** Somebody looked, and it stays for now: with a reason and another day. */
export function keepHolding(
  hold: Hold,
  ground: { why: string; lookAgainOn: Day; today: Day; programmeId: string },
): Outcome<Hold, HoldFact, HoldRefusal> {
  if (hold.endedAt) return nothing();
  if (ground.why === "") return refused("noReason");
  const wrongDay = refuseDay(ground.lookAgainOn, ground.today);
  if (wrongDay) return refused(wrongDay);
  return happened(
    { ...hold, lookAgainOn: ground.lookAgainOn },
    holdFact("HoldLookedAt", hold, ground.programmeId),
  );
}
