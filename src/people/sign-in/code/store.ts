import type { Db } from "../../../platform/db/index.ts";
import "../../tables.ts";

export type KeptKey = { sealed: string; lastStep: number };

/** The confirmed key of her authenticator app; null when she has none. */
export async function findKey(db: Db, personId: string): Promise<KeptKey | null> {
  const row = await db
    .selectFrom("totp")
    .select(["secret_sealed", "last_step"])
    .where("person_id", "=", personId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  return row ? { sealed: row.secret_sealed, lastStep: row.last_step } : null;
}

/** Uses a code's half-minute up; false when it was used before, even a moment ago by another request. */
export async function useStep(db: Db, personId: string, step: number): Promise<boolean> {
  const used = await db
    .updateTable("totp")
    .set({ last_step: step })
    .where("person_id", "=", personId)
    .where("last_step", "<", step)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** Keeps a key that has just been confirmed with its first code, in place of one before it. */
export async function keepKey(
  db: Db,
  organisationId: string,
  personId: string,
  key: KeptKey,
  now: Date,
): Promise<void> {
  const row = { secret_sealed: key.sealed, last_step: key.lastStep, confirmed_at: now };
  await db
    .insertInto("totp")
    .values({ organisation_id: organisationId, person_id: personId, ...row })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
    .execute();
}
