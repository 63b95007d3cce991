import { sealJson, type Db } from "../../platform/db/index.ts";
import type { Typed } from "../../platform/web/index.ts";
import "../tables.ts";

export type Draft = { form: string; typed: Typed; savedAt: Date };

export async function findDraft(db: Db, personId: string, form: string): Promise<Draft | null> {
  const row = await db
    .selectFrom("draft")
    .select(["form", "typed", "saved_at"])
    .where("person_id", "=", personId)
    .where("form", "=", form)
    .executeTakeFirst();
  return row ? { form: row.form, typed: row.typed, savedAt: row.saved_at } : null;
}

/** Her drafts whose form name begins so, the last saved first. */
export async function findDrafts(db: Db, personId: string, begins: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom("draft")
    .select(["form", "typed", "saved_at"])
    .where("person_id", "=", personId)
    .where("form", "like", `${begins}%`)
    .orderBy("saved_at", "desc")
    .orderBy("form")
    .execute();
  return rows.map((row) => ({ form: row.form, typed: row.typed, savedAt: row.saved_at }));
}

export async function keepDraft(
  db: Db,
  of: { organisationId: string; personId: string },
  draft: Draft,
): Promise<void> {
  const row = {
    organisation_id: of.organisationId,
    person_id: of.personId,
    form: draft.form,
    typed: sealJson(db, draft.typed),
    saved_at: draft.savedAt,
  };
  await db
    .insertInto("draft")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["person_id", "form"]).doUpdateSet({ typed: row.typed, saved_at: row.saved_at }),
    )
    .execute();
}

export async function removeDraft(db: Db, personId: string, form: string): Promise<void> {
  await db.deleteFrom("draft").where("person_id", "=", personId).where("form", "=", form).execute();
}

/** Removes all but the `keep` drafts she saved last. */
export async function removeOldest(db: Db, personId: string, keep: number): Promise<void> {
  const latest = db
    .selectFrom("draft")
    .select("form")
    .where("person_id", "=", personId)
    .orderBy("saved_at", "desc")
    .orderBy("form")
    .limit(keep);
  await db.deleteFrom("draft").where("person_id", "=", personId).where("form", "not in", latest).execute();
}
