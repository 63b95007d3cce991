import type { Db } from "../../platform/db/index.ts";
import type { Referral, ReferralState } from "../referral.ts";
import { quietOf, referralOf } from "./row.ts";

/** The referral, if there is one for this actor; `lock` holds it until the transaction ends, for an act upon it. */
export async function findReferral(db: Db, id: string, lock = false): Promise<Referral | null> {
  const query = db.selectFrom("referral").selectAll().select(quietOf).where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? referralOf(row) : null;
}

export type ReferralsWanted = {
  states?: readonly ReferralState[];
  sentBy?: string;
  personId?: string;
  programmeId?: string;
  limit?: number;
};

/** Referrals this actor may see, newest first. */
export async function listReferrals(db: Db, wanted: ReferralsWanted = {}): Promise<Referral[]> {
  let query = db
    .selectFrom("referral")
    .selectAll()
    .select(quietOf)
    .orderBy("sent_at", "desc")
    .orderBy("id")
    .limit(wanted.limit ?? 200);
  if (wanted.states) query = query.where("state", "in", [...wanted.states]);
  if (wanted.sentBy) query = query.where("sent_by", "=", wanted.sentBy);
  if (wanted.personId) query = query.where("person_id", "=", wanted.personId);
  if (wanted.programmeId) query = query.where("programme_id", "=", wanted.programmeId);
  return (await query.execute()).map(referralOf);
}
