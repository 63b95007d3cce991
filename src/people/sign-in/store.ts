import type { Db } from "../../platform/db/index.ts";
import { readEmail } from "../../words/email.ts";
import { readPhone } from "../../words/phone.ts";
import { hashOf } from "../sessions/token.ts";
import "../tables.ts";

export type AddressTyped = { kind: "email" | "phone"; value: string };

/** What was typed, as an e-mail address or a phone number; null when it is neither. */
export function addressOf(typed: string): AddressTyped | null {
  const email = typed.includes("@") ? readEmail(typed) : null;
  if (email) return email.ok ? { kind: "email", value: email.value } : null;
  const phone = readPhone(typed);
  return phone.ok ? { kind: "phone", value: phone.value } : null;
}

export async function findAddress(db: Db, address: AddressTyped): Promise<{ personId: string; addressId: string } | null> {
  const row = await db
    .selectFrom("address")
    .select(["id", "person_id"])
    .where("kind", "=", address.kind)
    .where("value", "=", address.value)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? { personId: row.person_id, addressId: row.id } : null;
}

export type LinkFound = { personId: string; addressId: string; endsAt: Date; usedAt: Date | null; thenTo: string | null };

export async function findLink(db: Db, token: string): Promise<LinkFound | null> {
  const row = await db.selectFrom("sign_in_link").selectAll().where("token_hash", "=", hashOf(token)).executeTakeFirst();
  if (!row) return null;
  return { personId: row.person_id, addressId: row.address_id, endsAt: row.ends_at, usedAt: row.used_at, thenTo: row.then_to };
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

/** The roles somebody holds now: what decides whether a link is enough for her. */
export async function rolesHeld(db: Db, personId: string): Promise<{ id: string; role: string; programmeId: string | null }[]> {
  const rows = await db
    .selectFrom("role_period")
    .select(["id", "role", "programme_id"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("began_at")
    .execute();
  return rows.map((row) => ({ id: row.id, role: row.role, programmeId: row.programme_id }));
}

export async function verifyAddress(db: Db, addressId: string, now: Date): Promise<void> {
  await db.updateTable("address").set({ verified_at: now }).where("id", "=", addressId).where("verified_at", "is", null).execute();
}
