import { sealJson } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Answered } from "../questions/question.ts";
import type { ConcernRecord, RecordKind, RecordWords } from "./record.ts";
import "./tables.ts";

export type NewRecord = {
  /** From the form: sent twice, written once. */
  id: string;
  concernId: string;
  kind: RecordKind;
  title: string;
  answers: readonly Answered[];
  followUpId?: string | null;
};

// what is left of a record whose key was erased: that there was one
const erased: RecordWords = { title: "Erased", byName: "", answers: [] };

/**
 * Writes a record down in the name of whoever acts, as she is called today; false when its form was sent before. There
 * is no way to change one.
 */
export async function insertRecord(
  doing: Doing,
  record: NewRecord,
  by: { id: string; name: string } = { id: doing.actor.personId ?? "", name: doing.actor.name },
): Promise<boolean> {
  const words: RecordWords = { title: record.title, byName: by.name, answers: record.answers };
  const row = await doing.db
    .insertInto("concern_record")
    .values({
      id: record.id,
      organisation_id: doing.organisation.id,
      concern_id: record.concernId,
      kind: record.kind,
      written_at: doing.now,
      written_by: by.id,
      follow_up_id: record.followUpId ?? null,
      words: sealJson(doing.db, words),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Everything written about a concern that the asker may read, oldest first. */
export async function listRecords({ db }: Doing, concernId: string): Promise<ConcernRecord[]> {
  const rows = await db
    .selectFrom("concern_record")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("written_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    concernId: row.concern_id,
    kind: row.kind,
    at: row.written_at,
    by: row.written_by,
    ...(row.words ?? erased),
    followUpId: row.follow_up_id,
  }));
}

/** Whether a form was sent before. A record of another concern, or not the asker's to see, is not found. */
export async function wasWritten({ db }: Doing, id: string): Promise<boolean> {
  return (
    (await db.selectFrom("concern_record").select("id").where("id", "=", id).executeTakeFirst()) !== undefined
  );
}
