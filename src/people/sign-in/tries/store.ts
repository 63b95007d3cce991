import { sql } from "kysely";
import type { Db } from "../../../platform/db/index.ts";
import type { TriesSeen, TryKind } from "./may-try.ts";
import "../../tables.ts";

/** Fingerprints only: of the address as typed or the person's id, and of where the request came from. */
export type TryOf = { kind: TryKind; about: Buffer; from: Buffer };

/** Takes this place's turn to try this address for the rest of the transaction; false while another try is being made. */
export async function takeTurn(db: Db, { kind, about, from }: TryOf): Promise<boolean> {
  const key = Buffer.concat([about, from]).toString("hex");
  const taken = await sql<{
    taken: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`${kind} ${key}`}, 0)) taken`.execute(db);
  return taken.rows[0]?.taken ?? false;
}

export async function countTries(db: Db, { kind, about, from }: TryOf, now: Date): Promise<TriesSeen> {
  const back = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
  const aboutMinutes = kind === "link" ? 15 : 60;
  const rows = await sql<TriesSeen>`
    select
      count(*) filter (where not ok and kind = ${kind} and about and here and at > ${back(15)}) "hereAboutHer",
      count(*) filter (where not ok and kind = ${kind} and here and at > ${back(15)}) "here",
      count(*) filter (where not ok and kind = ${kind} and about and at > ${back(aboutMinutes)}) "aboutHer",
      coalesce(bool_or(ok and about and here), false) "knownHere"
    from (
      select kind, ok, at, address_hash = ${about} about, from_hash = ${from} here from sign_in_try
      where (address_hash = ${about} or from_hash = ${from}) and at > ${back(31 * 24 * 60)}
    ) tried`.execute(db);
  return rows.rows[0] ?? { hereAboutHer: 0, here: 0, aboutHer: 0, knownHere: false };
}

/** Writes the try down and forgets those of this place and address that nobody counts any more. */
export async function keepTry(
  db: Db,
  organisationId: string,
  { kind, about, from }: TryOf,
  ok: boolean,
  now: Date,
): Promise<void> {
  await db
    .insertInto("sign_in_try")
    .values({ organisation_id: organisationId, at: now, address_hash: about, from_hash: from, kind, ok })
    .execute();
  await sql`delete from sign_in_try where (address_hash = ${about} or from_hash = ${from}) and at < ${new Date(now.getTime() - 31 * 86_400_000)}`.execute(
    db,
  );
}
