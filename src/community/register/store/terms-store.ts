import type { Doing } from "../../../platform/web/index.ts";
import type { Entry } from "./entry-store.ts";
import "../tables.ts";
import "../../tables.ts";

/** The spaces whoever asks may know of and is inside of, for the terms. */
export const listTermsSpaces = ({
  db,
}: Doing): Promise<{ id: string; name: string; replyMinutes: number; pictures: boolean }[]> =>
  db
    .selectFrom("space")
    .select(["id", "name", "reply_minutes as replyMinutes", "pictures_allowed as pictures"])
    .where("closed_at", "is", null)
    .orderBy("opens_on")
    .orderBy("id")
    .execute();

/** Who answers for safety, as signed: everybody inside may know. Our own code reads it. */
export async function findAccountable(doing: Doing): Promise<Entry["content"] | null> {
  const row = await doing.asSystem(() =>
    doing.db
      .selectFrom("register_entry")
      .select("content")
      .where("kind", "=", "accountable")
      .where("signed_at", "is not", null)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return row?.content ?? null;
}
