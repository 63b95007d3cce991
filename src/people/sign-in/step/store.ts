import type { Db } from "../../../platform/db/index.ts";
import "../../tables.ts";

export type Step = { id: string; personId: string | null; secret: Record<string, unknown> };
export type NewStep = {
  kind: string;
  personId: string | null;
  secret: Record<string, unknown>;
  endsAt: Date;
};

export async function insertStep(db: Db, organisationId: string, step: NewStep): Promise<string> {
  const row = await db
    .insertInto("sign_in_state")
    .values({
      organisation_id: organisationId,
      person_id: step.personId,
      kind: step.kind,
      secret: JSON.stringify(step.secret),
      ends_at: step.endsAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function findStep(db: Db, id: string, kind: string, now: Date): Promise<Step | null> {
  const row = await db
    .selectFrom("sign_in_state")
    .select(["id", "person_id", "secret"])
    .where("id", "=", id)
    .where("kind", "=", kind)
    .where("ends_at", ">", now)
    .forUpdate()
    .executeTakeFirst();
  return row ? { id: row.id, personId: row.person_id, secret: row.secret } : null;
}

export async function changeStep(db: Db, id: string, secret: Record<string, unknown>): Promise<void> {
  await db
    .updateTable("sign_in_state")
    .set({ secret: JSON.stringify(secret) })
    .where("id", "=", id)
    .execute();
}

export async function removeStep(db: Db, id: string): Promise<boolean> {
  const removed = await db.deleteFrom("sign_in_state").where("id", "=", id).executeTakeFirst();
  return removed.numDeletedRows === 1n;
}

export async function removeOverSteps(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("sign_in_state").where("ends_at", "<=", now).execute();
}
