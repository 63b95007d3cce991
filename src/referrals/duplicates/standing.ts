import type { DraftReferral } from "../importing/draft-referral.ts";
import type { MergeField } from "./merge-fields.ts";

/** A referral as it stands, with when it reached us; the later one is the newer. */
export type Standing = { id: string; arrivedAt: Date; referral: DraftReferral };

/** For each field the referral whose value stays; a field not named keeps the newest that is not empty. */
export type MergeChoices = Partial<Record<MergeField, "survivor" | "other">>;
