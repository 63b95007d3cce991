import { sql } from "kysely";
import type { Db } from "../../../platform/db/index.ts";
import type { AddressTyped } from "../store.ts";
import "../../tables.ts";

export async function findPassword(
  db: Db,
  address: AddressTyped,
): Promise<{ personId: string; hash: string } | null> {
  const row = await db
    .selectFrom("address")
    .innerJoin("password", "password.person_id", "address.person_id")
    .select(["password.person_id", "password.hash"])
    .where("address.kind", "=", address.kind)
    .where(sql`lower(address.value)`, "=", address.value.toLowerCase())
    .where("address.ended_at", "is", null)
    .executeTakeFirst();
  return row ? { personId: row.person_id, hash: row.hash } : null;
}

export async function keepPassword(
  db: Db,
  organisationId: string,
  personId: string,
  hash: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto("password")
    .values({ organisation_id: organisationId, person_id: personId, hash, set_at: now })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ hash, set_at: now }))
    .execute();
}
