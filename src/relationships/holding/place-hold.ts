import { addDays, type Day } from "../../words/day.ts";
import { happened, refused, type Outcome } from "../../words/outcome.ts";
import type { Relationship } from "../relationship.ts";
import { holdFact, type Hold, type HoldFact, type MayDo } from "./hold.ts";
import type { HoldRefusal } from "./refusals.ts";

/** The longest a pause lasts before somebody looks again, in days: ours; no source in the field gives one. */
export const lookAgainWithinDays = 28;

export type HoldAsked = { id: string; mayDo: MayDo; words: string; why: string; lookAgainOn: Day };

/** Puts contact between two people on hold from now on. Refuses without a reason, or without a near day to look again. */
export function placeHold(
  asked: HoldAsked,
  ground: { pair: Relationship; held: Hold | null; by: string; today: Day },
  now: Date,
): Outcome<Hold, HoldFact, HoldRefusal> {
  if (ground.pair.endedOn !== null) return refused("supportEnded");
  if (ground.held) return refused("alreadyHeld");
  if (asked.why === "") return refused("noReason");
  const wrongDay = refuseDay(asked.lookAgainOn, ground.today);
  if (wrongDay) return refused(wrongDay);
  const hold: Hold = {
    id: asked.id,
    relationshipId: ground.pair.id,
    mayDo: asked.mayDo,
    words: asked.words,
    beganAt: now,
    beganBy: ground.by,
    lookAgainOn: asked.lookAgainOn,
    endedAt: null,
  };
  return happened(hold, holdFact("ContactHeld", hold, ground.pair.programmeId));
}

export function refuseDay(lookAgainOn: Day, today: Day): HoldRefusal | null {
  if (lookAgainOn <= today) return "lookAgainTooSoon";
  return lookAgainOn > addDays(today, lookAgainWithinDays) ? "lookAgainTooLate" : null;
}
