import type { Attribute } from "../words/attribute.ts";
import type { Slot } from "../words/availability.ts";
import type { ContactKind } from "../words/contact-kind.ts";
import type { Day } from "../words/day.ts";
import type { Sharing } from "../words/sharing.ts";

/** Something she has lived ("yes", or "no") or is ("25 to 34"), and how far she lets it travel. */
export type Experience = { attribute: Attribute; theirs: readonly string[]; sharing: Sharing };

/** What keeps her from being matched, each missing thing a sentence that says what to do (`A15`). */
export type Readiness = { ready: boolean; missing: readonly string[] };

/** Time away; `until` is the last day of it, absent while nobody knows. */
export type Leave = { from: Day; until?: Day };

/** What matching knows of a supporter. */
export type SupporterSide = {
  id: string;
  programme: string;
  /** English names or BCP 47 tags ("pl"). */
  languages: readonly string[];
  outcode?: string;
  /** GP, school, workplace, ward: only to keep apart people who know each other from there. */
  places: readonly string[];
  /** How far she likes to travel. */
  milesMax?: number;
  availability: readonly Slot[];
  contactKinds: readonly ContactKind[];
  /** `askedNow` counts open proposals: a place she has been asked to fill is not free. */
  matches: { max: number; activeNow: number; askedNow: number };
  minutesPerWeek: { max: number; used: number };
  experience: readonly Experience[];
  /** Referral reason codes and attributes she would rather not support just now. */
  ratherNot: readonly string[];
  readiness: Readiness;
  leave: readonly Leave[];
};
