import type { Db } from "../../platform/db/index.ts";
import { hashOf } from "../sessions/token.ts";
import "../tables.ts";

export type LinkPurpose = "sign-in" | "set-up";
export type NewLink = {
  tokenHash: Buffer;
  personId: string;
  addressId: string;
  purpose: LinkPurpose;
  thenTo: string | null;
  madeAt: Date;
  endsAt: Date;
};

export async function insertLink(db: Db, organisationId: string, link: NewLink): Promise<void> {
  await db
    .insertInto("sign_in_link")
    .values({
      token_hash: link.tokenHash,
      organisation_id: organisationId,
      person_id: link.personId,
      address_id: link.addressId,
      made_at: link.madeAt,
      ends_at: link.endsAt,
      used_at: null,
      then_to: link.thenTo,
      purpose: link.purpose,
    })
    .execute();
}

export type LinkFound = {
  personId: string;
  addressId: string;
  endsAt: Date;
  usedAt: Date | null;
  thenTo: string | null;
};

export async function findLink(db: Db, token: string, purpose: LinkPurpose): Promise<LinkFound | null> {
  const row = await db
    .selectFrom("sign_in_link")
    .selectAll()
    .where("token_hash", "=", hashOf(token))
    .where("purpose", "=", purpose)
    .executeTakeFirst();
  if (!row) return null;
  return {
    personId: row.person_id,
    addressId: row.address_id,
    endsAt: row.ends_at,
    usedAt: row.used_at,
    thenTo: row.then_to,
  };
}

/** Uses the link up; false when somebody was quicker. */
export async function useLink(db: Db, token: string, now: Date): Promise<boolean> {
  const used = await db
    .updateTable("sign_in_link")
    .set({ used_at: now })
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("ends_at", ">", now)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** Whatever set-up links she was sent before stop working. */
export async function endSetUpLinks(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable("sign_in_link")
    .set({ ends_at: now })
    .where("person_id", "=", personId)
    .where("purpose", "=", "set-up")
    .where("ends_at", ">", now)
    .execute();
}
