import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import { readEmail } from "../../words/email.ts";
import { readPhone } from "../../words/phone.ts";
import type { Role } from "../../words/roles.ts";
import "../tables.ts";

export type AddressTyped = { kind: "email" | "phone"; value: string };

/** What was typed, as an e-mail address or a phone number; null when it is neither. */
export function addressOf(typed: string): AddressTyped | null {
  const email = typed.includes("@") ? readEmail(typed) : null;
  if (email) return email.ok ? { kind: "email", value: email.value } : null;
  const phone = readPhone(typed);
  return phone.ok ? { kind: "phone", value: phone.value } : null;
}

/** Whose address this is; a phone writes its first letter large, so large and small are the same here. */
export async function findAddress(
  db: Db,
  address: AddressTyped,
): Promise<{ personId: string; addressId: string } | null> {
  const row = await db
    .selectFrom("address")
    .select(["id", "person_id"])
    .where("kind", "=", address.kind)
    .where(sql`lower(value)`, "=", address.value.toLowerCase())
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? { personId: row.person_id, addressId: row.id } : null;
}

/** The roles somebody holds now: what decides whether a link is enough for her. */
export async function rolesHeld(
  db: Db,
  personId: string,
): Promise<{ id: string; role: Role; programmeId: string | null }[]> {
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
  await db
    .updateTable("address")
    .set({ verified_at: now })
    .where("id", "=", addressId)
    .where("verified_at", "is", null)
    .execute();
}

/** An address of hers to write to about signing in, e-mail first; null when she has none. */
export async function addressToInvite(
  db: Db,
  personId: string,
): Promise<{ id: string; value: string } | null> {
  const row = await db
    .selectFrom("address")
    .select(["id", "value"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("kind")
    .orderBy("began_at")
    .executeTakeFirst();
  return row ?? null;
}

/** Her names and addresses: what must not be all there is to her password, and what her authenticator app shows. */
export async function findNames(db: Db, personId: string): Promise<{ name: string; addresses: string[] }> {
  const person = await db
    .selectFrom("person")
    .select("name")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("address")
    .select("value")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("kind")
    .execute();
  return { name: person.name, addresses: rows.map((row) => row.value) };
}
