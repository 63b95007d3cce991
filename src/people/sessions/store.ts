import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

export type SessionProof = {
  tokenHash: Buffer;
  rolePeriodId: string | null;
  how: string;
  strongAt: Date | null;
  at: Date;
};

export async function insertSession(
  db: Db,
  of: { organisationId: string; personId: string; device: string },
  proof: SessionProof,
): Promise<void> {
  await db
    .insertInto("session")
    .values({
      token_hash: proof.tokenHash,
      organisation_id: of.organisationId,
      person_id: of.personId,
      role_period_id: proof.rolePeriodId,
      began_at: proof.at,
      seen_at: proof.at,
      ended_at: null,
      ended_why: null,
      how: proof.how,
      device: of.device,
      locked_at: null,
      strong_at: proof.strongAt,
    })
    .execute();
}

/** The same session after she proved herself again: unlocked, under a new token, with no more trust than the new proof gives. False when it has ended. */
export async function renewSession(db: Db, id: string, proof: SessionProof): Promise<boolean> {
  const renewed = await db
    .updateTable("session")
    .set({
      token_hash: proof.tokenHash,
      role_period_id: proof.rolePeriodId,
      began_at: proof.at,
      seen_at: proof.at,
      how: proof.how,
      locked_at: null,
      strong_at: proof.strongAt,
    })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return renewed.numUpdatedRows === 1n;
}

/** Ends one session; false when it was not there or had ended. `personId` holds it to hers. */
export async function endSession(
  db: Db,
  id: string,
  why: string,
  now: Date,
  personId?: string,
): Promise<boolean> {
  const ended = await db
    .updateTable("session")
    .set({ ended_at: now, ended_why: why })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .$if(personId !== undefined, (query) => query.where("person_id", "=", personId ?? ""))
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Ends all of somebody's sessions, but for the one she is in when that is given; returns how many. */
export async function endSessions(
  db: Db,
  personId: string,
  why: string,
  now: Date,
  except: string | null = null,
): Promise<number> {
  const ended = await db
    .updateTable("session")
    .set({ ended_at: now, ended_why: why })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .$if(except !== null, (query) => query.where("id", "!=", except ?? ""))
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

export async function lockSession(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable("session")
    .set({ locked_at: now })
    .where("id", "=", id)
    .where("locked_at", "is", null)
    .execute();
}

/** She proved herself within a session: this is when. */
export async function strengthenSession(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable("session").set({ strong_at: now, seen_at: now }).where("id", "=", id).execute();
}

/** How and when a session was last begun or opened again; null when there is none. */
export async function findSessionProof(db: Db, id: string): Promise<{ how: string; beganAt: Date } | null> {
  const row = await db
    .selectFrom("session")
    .select(["how", "began_at as beganAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

export type OpenSession = {
  id: string;
  device: string;
  how: string;
  beganAt: Date;
  seenAt: Date;
  locked: boolean;
};

/** The sessions of hers that are open, the one used last first. `since` leaves out those that are over by their age. */
export async function listSessions(db: Db, personId: string, since: Date): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "device", "how", "began_at", "seen_at", "locked_at"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("began_at", ">", since)
    .orderBy("seen_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    how: row.how,
    beganAt: row.began_at,
    seenAt: row.seen_at,
    locked: row.locked_at !== null,
  }));
}

/** The role she acted in last, in a session begun before; null for none. */
export async function lastRoleActedIn(db: Db, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom("session")
    .select("role_period_id")
    .where("person_id", "=", personId)
    .where("role_period_id", "is not", null)
    .orderBy("seen_at", "desc")
    .executeTakeFirst();
  return row?.role_period_id ?? null;
}

export async function actInRole(db: Db, sessionId: string, rolePeriodId: string): Promise<void> {
  await db.updateTable("session").set({ role_period_id: rolePeriodId }).where("id", "=", sessionId).execute();
}
