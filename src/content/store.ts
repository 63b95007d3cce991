import type { Selectable } from "kysely";
import type { Doing } from "../platform/web/index.ts";
import type { Tables } from "../platform/db/index.ts";
import type { Acceptance } from "./acceptance.ts";
import type { Signer } from "./sign-content.ts";
import type { SignOff } from "./sign-off.ts";
import "./tables.ts";

const signOffOf = (row: Selectable<Tables["content_sign_off"]>): SignOff => ({
  id: row.id,
  key: row.key,
  version: row.version,
  fingerprint: row.fingerprint,
  signedBy: row.signed_by,
  signedName: row.signed_name,
  signedTitle: row.signed_title,
  registration: row.registration,
  signedAt: row.signed_at,
  reviewOn: row.review_on,
});

/** Every signature there is, or those of some texts; newest first. */
export async function listSignOffs({ db }: Doing, keys?: readonly string[]): Promise<SignOff[]> {
  let all = db.selectFrom("content_sign_off").selectAll().orderBy("signed_at", "desc");
  if (keys) all = all.where("key", "in", keys.length > 0 ? [...keys] : [""]);
  return (await all.execute()).map(signOffOf);
}

export async function insertSignOff({ db, organisation }: Doing, signed: SignOff): Promise<void> {
  await db
    .insertInto("content_sign_off")
    .values({
      id: signed.id,
      organisation_id: organisation.id,
      key: signed.key,
      version: signed.version,
      fingerprint: signed.fingerprint,
      signed_by: signed.signedBy,
      signed_name: signed.signedName,
      signed_title: signed.signedTitle,
      registration: signed.registration,
      signed_at: signed.signedAt,
      review_on: signed.reviewOn,
    })
    .execute();
}

export type Version = { key: string; version: number; fingerprint: string; words: string[]; keptAt: Date };

/** Every text that was ever kept, oldest first; without its words unless `key` asks for one. */
export async function listVersions({ db }: Doing, key?: string): Promise<Version[]> {
  const all = db
    .selectFrom("content_version")
    .select(["key", "version", "fingerprint", "kept_at as keptAt"])
    .orderBy("kept_at");
  if (key === undefined) return (await all.execute()).map((row) => ({ ...row, words: [] }));
  return all.select("words").where("key", "=", key).execute();
}

/** Keeps a text for good; once, however often it is asked for. As the organisation's own code. */
export async function keepVersion(
  { db, organisation, now }: Doing,
  version: Omit<Version, "keptAt"> & { name: string },
): Promise<void> {
  await db
    .insertInto("content_version")
    .values({
      organisation_id: organisation.id,
      key: version.key,
      version: version.version,
      fingerprint: version.fingerprint,
      name: version.name,
      words: JSON.stringify(version.words),
      kept_at: now,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "key", "fingerprint"]).doNothing())
    .execute();
}

export async function listAcceptances({ db }: Doing): Promise<Acceptance[]> {
  return db
    .selectFrom("content_acceptance")
    .select([
      "id",
      "accepted_by as acceptedBy",
      "name_typed as nameTyped",
      "reason",
      "accepted",
      "accepted_at as acceptedAt",
    ])
    .orderBy("accepted_at", "desc")
    .execute();
}

export async function insertAcceptance({ db, organisation }: Doing, given: Acceptance): Promise<void> {
  await db
    .insertInto("content_acceptance")
    .values({
      id: given.id,
      organisation_id: organisation.id,
      accepted_by: given.acceptedBy,
      name_typed: given.nameTyped,
      reason: given.reason,
      accepted: JSON.stringify(given.accepted),
      accepted_at: given.acceptedAt,
    })
    .execute();
}

/** Who may sign now, by the day they were named. */
export async function listSigners({ db }: Doing): Promise<Signer[]> {
  return db
    .selectFrom("content_signer")
    .select(["id", "person_id as personId", "title", "registration"])
    .where("ended_at", "is", null)
    .orderBy("named_at")
    .execute();
}
