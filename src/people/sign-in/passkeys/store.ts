import type { Db } from "../../../platform/db/index.ts";
import "../../tables.ts";

export type Passkey = {
  id: string;
  personId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  name: string;
  madeAt: Date;
  usedAt: Date | null;
};

const columns = [
  "id",
  "person_id",
  "public_key",
  "counter",
  "transports",
  "name",
  "made_at",
  "used_at",
] as const;
type Row = {
  id: string;
  person_id: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  name: string;
  made_at: Date;
  used_at: Date | null;
};

const passkeyOf = (row: Row): Passkey => ({
  id: row.id,
  personId: row.person_id,
  publicKey: row.public_key,
  counter: row.counter,
  transports: row.transports,
  name: row.name,
  madeAt: row.made_at,
  usedAt: row.used_at,
});

export async function findPasskey(db: Db, id: string): Promise<Passkey | null> {
  const row = await db
    .selectFrom("passkey")
    .select(columns)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row ? passkeyOf(row) : null;
}

export async function listPasskeys(db: Db, personId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom("passkey")
    .select(columns)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  return rows.map(passkeyOf);
}

export type NewPasskey = {
  id: string;
  personId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
  name: string;
};

/** Keeps a new passkey; false when this one is known already. */
export async function insertPasskey(
  db: Db,
  organisationId: string,
  passkey: NewPasskey,
  now: Date,
): Promise<boolean> {
  const made = await db
    .insertInto("passkey")
    .values({
      id: passkey.id,
      organisation_id: organisationId,
      person_id: passkey.personId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      made_at: now,
      used_at: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

export async function usePasskey(db: Db, id: string, counter: number, now: Date): Promise<void> {
  await db.updateTable("passkey").set({ counter, used_at: now }).where("id", "=", id).execute();
}

export async function endPasskey(db: Db, personId: string, id: string, now: Date): Promise<boolean> {
  const ended = await db
    .updateTable("passkey")
    .set({ ended_at: now })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}
