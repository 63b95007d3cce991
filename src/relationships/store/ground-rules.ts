import { sealJson } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { GroundRules } from "../ground-rules.ts";
import "../tables.ts";

/** Every version, newest first. */
export async function listRules({ db }: Doing, relationshipId: string): Promise<GroundRules[]> {
  const rows = await db
    .selectFrom("ground_rules")
    .selectAll()
    .where("relationship_id", "=", relationshipId)
    .orderBy("version", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    relationshipId: row.relationship_id,
    version: row.version,
    words: row.words,
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    parentAgreedAt: row.parent_agreed_at,
    supporterAgreedAt: row.supporter_agreed_at,
  }));
}

/** Keeps a new version; false when somebody wrote one at the same moment, or this form was sent before. */
export async function insertRules({ db, organisation }: Doing, rules: GroundRules): Promise<boolean> {
  const row = await db
    .insertInto("ground_rules")
    .values({
      id: rules.id,
      organisation_id: organisation.id,
      relationship_id: rules.relationshipId,
      version: rules.version,
      words: sealJson(db, rules.words),
      written_at: rules.writtenAt,
      written_by: rules.writtenBy,
      parent_agreed_at: null,
      supporter_agreed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** One side's yes; the database lets nobody write the other's. */
export async function keepAgreement(
  { db }: Doing,
  rules: GroundRules,
  side: "parent" | "supporter",
): Promise<void> {
  const agreed =
    side === "parent"
      ? { parent_agreed_at: rules.parentAgreedAt }
      : { supporter_agreed_at: rules.supporterAgreedAt };
  await db.updateTable("ground_rules").set(agreed).where("id", "=", rules.id).execute();
}
