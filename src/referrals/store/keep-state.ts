import type { Updateable } from "kysely";
import { sealOrNull, type Db, type Tables } from "../../platform/db/index.ts";
import type { Referral } from "../referral.ts";
import "../tables.ts";

/** Writes the state an act decided, with what is true in it; false when it had already moved on from `from`. */
export async function keepState(db: Db, from: Referral, to: Referral): Promise<boolean> {
  const kept = await db
    .updateTable("referral")
    .set({ state: to.state, person_id: to.personId, acknowledged_at: to.acknowledgedAt, ...ofState(db, to) })
    .where("id", "=", from.id)
    .where("state", "=", from.state)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

function ofState(db: Db, to: Referral): Updateable<Tables["referral"]> {
  switch (to.state) {
    case "sent":
    case "acknowledged":
    case "asked":
      return { decided_at: null, decided_by: null };
    case "invited":
    case "agreed":
    case "waiting":
    case "matched":
    case "stopped":
      return { decided_at: to.decidedAt, decided_by: to.decidedBy };
    case "declined":
      return {
        decided_at: to.decidedAt,
        decided_by: to.decidedBy,
        decline_code: to.declineCode,
        decline_words: sealOrNull(db, to.declineWords),
        elsewhere: sealOrNull(db, to.elsewhere),
      };
    case "withdrawn":
      return { withdrawn_why: sealOrNull(db, to.withdrawnWhy) };
    case "merged":
      return { merged_into_id: to.mergedIntoId };
  }
}
