import type { Db } from "../../platform/db/index.ts";
import type { Referral } from "../referral.ts";
import { columnsOf } from "./row.ts";

export type NewReferral = Pick<
  Referral,
  "id" | "organisationId" | "programmeId" | "source" | "sentAt" | "sentBy" | "referrer" | "about"
> & { importId?: string | null; sounds: readonly string[] };

/** Writes a referral that has just been sent; false when one with this id is there already, as after a double click. */
export async function insertReferral(db: Db, referral: NewReferral): Promise<boolean> {
  const written = await db
    .insertInto("referral")
    .values({
      id: referral.id,
      organisation_id: referral.organisationId,
      programme_id: referral.programmeId,
      source: referral.source,
      state: "sent",
      sent_at: referral.sentAt,
      sent_by: referral.sentBy,
      referrer_name: referral.referrer?.name ?? null,
      referrer_role: referral.referrer?.role ?? null,
      referrer_team: referral.referrer?.team ?? null,
      ...columnsOf(db, referral.about),
      sounds: [...referral.sounds],
      import_id: referral.importId ?? null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
