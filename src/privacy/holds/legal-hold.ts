import type { Day } from "../../words/day.ts";

/** Records that must not go while it lasts: why, by whom, and the day it is looked at again. */
export type LegalHold = {
  id: string;
  personId: string;
  reason: string;
  reviewOn: Day;
  beganAt: Date;
  beganBy: string;
  ended: { at: Date; by: string; why: string } | null;
};
