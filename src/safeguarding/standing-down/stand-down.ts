import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Fact } from "../../platform/web/index.ts";
import type { StandDownRefusal } from "./refusals.ts";

/** A time without new matches, as everybody may know it: no reason is in it. */
export type StoodDown = {
  id: string;
  programmeId: string;
  personId: string;
  beganAt: Date;
  endedAt: Date | null;
};

/** Neutral: it says who, and nothing of why. */
const fact = (kind: "SupporterStoodDown" | "SupporterStoodUp", period: StoodDown): Fact => ({
  kind,
  subjectKind: "stood-down",
  subjectId: period.id,
  programmeId: period.programmeId,
  detail: { supporterId: period.personId },
});

/**
 * Keeps a supporter from new matches while something is looked into; it accuses nobody (practice: safeguarding ladder
 * 7). Refuses a concern that is not about a supporter.
 */
export function standDown(
  about: { personId: string | null; isSupporter: boolean; programmeId: string },
  standing: StoodDown | null,
  told: { id: string; now: Date },
): Outcome<StoodDown, Fact, StandDownRefusal> {
  if (standing) return nothing();
  if (!about.personId || !about.isSupporter) return refused("notASupporter");
  const period: StoodDown = {
    id: told.id,
    programmeId: about.programmeId,
    personId: about.personId,
    beganAt: told.now,
    endedAt: null,
  };
  return happened(period, fact("SupporterStoodDown", period));
}

/** She may be matched again. Ending it twice harms nobody. */
export function standUp(standing: StoodDown | null, now: Date): Outcome<StoodDown, Fact, never> {
  if (!standing || standing.endedAt) return nothing();
  const period = { ...standing, endedAt: now };
  return happened(period, fact("SupporterStoodUp", period));
}
