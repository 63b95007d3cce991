import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { FindableKind, Shared } from "../../findable.ts";
import "../tables.ts";

export async function keepAnswerIndex(
  { db, organisation }: Doing,
  { kind, id, spaceId, sharedAt }: Shared & { kind: FindableKind; id: string },
  keyId: string,
  tokens: readonly string[],
): Promise<void> {
  const words = sql<string[]>`${`{${tokens.join(",")}}`}::bigint[]`;
  await db
    .insertInto("answer_index")
    .values({
      id,
      kind,
      organisation_id: organisation.id,
      space_id: spaceId,
      key_id: keyId,
      shared_at: sharedAt,
      words,
    })
    .onConflict((there) => there.column("id").doUpdateSet({ key_id: keyId, shared_at: sharedAt, words }))
    .execute();
}

export async function dropAnswerIndex({ db }: Doing, id: string): Promise<void> {
  await db.deleteFrom("answer_index").where("id", "=", id).execute();
}

/** Some of a kind whose index was made with another key than this. */
export async function listIndexedOtherwise(
  { db, organisation }: Doing,
  kind: FindableKind,
  keyId: string,
  most: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom("answer_index")
    .select("id")
    .where("organisation_id", "=", organisation.id)
    .where("kind", "=", kind)
    .where("key_id", "!=", keyId)
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id }) => id);
}

/** Which keys made it. */
export async function listAnswerKeys({ db, organisation }: Doing): Promise<string[]> {
  const rows = await db
    .selectFrom("answer_index")
    .select("key_id")
    .distinct()
    .where("organisation_id", "=", organisation.id)
    .execute();
  return rows.map((row) => row.key_id);
}
