import { isId, newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import type { RecordKind } from "../record.ts";
import "../tables.ts";
import "../../tables.ts";

export type Entry = {
  id: string;
  kind: RecordKind | "measure";
  code: string;
  version: number;
  content: Record<string, string>;
  savedAt: Date;
  savedBy: string;
  signedAt: Date | null;
  signedBy: string | null;
  approver: string | null;
  reviewOn: Day | null;
};

/** Every version of everything, newest first, as far as whoever asks may read it. */
export const listEntries = ({ db }: Doing): Promise<Entry[]> =>
  db
    .selectFrom("register_entry")
    .select([
      "id",
      "kind",
      "code",
      "version",
      "content",
      "saved_at as savedAt",
      "saved_by as savedBy",
      "signed_at as signedAt",
      "signed_by as signedBy",
      "approver",
      "review_on as reviewOn",
    ])
    .orderBy("kind")
    .orderBy("code")
    .orderBy("version", "desc")
    .execute();

/** The next version; the same form twice is one. Two at once: the second is refused by the rows and tried again. */
export async function insertEntry(
  { db, organisation, now, actor }: Doing,
  entry: { id: string; kind: Entry["kind"]; code: string; version: number; content: Record<string, string> },
): Promise<boolean> {
  const kept = await db
    .insertInto("register_entry")
    .values({
      id: isId(entry.id) ? entry.id : newId(),
      organisation_id: organisation.id,
      kind: entry.kind,
      code: entry.code,
      version: entry.version,
      content: JSON.stringify(entry.content),
      saved_at: now,
      saved_by: actor.personId ?? "",
    })
    .onConflict((there) => there.doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

/** Signs a version: it stands for good, and is looked at again on a day. False when it was signed before. */
export async function signEntry(
  { db, now, actor }: Doing,
  id: string,
  approver: string,
  reviewOn: Day,
): Promise<boolean> {
  const signed = await db
    .updateTable("register_entry")
    .set({ signed_at: now, signed_by: actor.personId, approver, review_on: reviewOn })
    .where("id", "=", id)
    .where("signed_at", "is", null)
    .executeTakeFirst();
  return signed.numUpdatedRows === 1n;
}

/** Whether there is any space at all: without one there is nothing to assess. */
export const hasSpaces = async (doing: Doing): Promise<boolean> =>
  doing.asSystem(
    async () => (await doing.db.selectFrom("space").select("id").limit(1).executeTakeFirst()) !== undefined,
  );
