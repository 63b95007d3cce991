export type StandDownRefusal = "notASupporter";

/** A sentence for every refusal, with what to do about it. */
export const STAND_DOWN_REFUSALS: Record<StandDownRefusal, string> = {
  notASupporter:
    "This concern is not about one of our supporters by name, so there are no matches to pause. Talk with the coordinator.",
};
