import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Covered } from "./cover.ts";
import type { RotaRefusal } from "./refusals.ts";
import { shiftFact, type CameBy, type PlannedShift, type ShiftFact } from "./shift.ts";
import type { Volunteer } from "./volunteer.ts";
import { whyNot } from "./why-not.ts";

/**
 * Somebody takes hours that are wanted (A5). Refuses hours gone by, hours with enough people, and whatever stands in her way
 * (see `whyNot`); hours she has already are nothing to do.
 */
export function signUp(
  band: Covered,
  her: Volunteer,
  asked: { id: string; spaceId: string; programmeId: string; cameBy: CameBy },
  now: Date,
): Outcome<PlannedShift, ShiftFact, RotaRefusal> {
  const has = band.shifts.some(
    ({ personId, fromAt, toAt }) => personId === her.personId && fromAt <= band.fromAt && toAt >= band.toAt,
  );
  if (has) return nothing();
  if (band.toAt <= now) return refused("bandOver");
  if (band.has >= band.need) return refused("enough");
  const because = whyNot(band, her, now);
  if (because) return refused(because);
  const shift: PlannedShift = {
    id: asked.id,
    spaceId: asked.spaceId,
    personId: her.personId,
    fromAt: band.fromAt,
    toAt: band.toAt,
    cameBy: asked.cameBy,
    patternId: null,
    state: "planned",
  };
  return happened(shift, shiftFact("ShiftPlanned", shift, asked.programmeId, { by: asked.cameBy }));
}
