import { sql } from "kysely";
import type { Db } from "../../../platform/db/index.ts";
import type { SingleSignOn } from "./settings.ts";
import "../../tables.ts";

export type Identity = { issuer: string; subject: string };

export async function findIdentity(db: Db, { issuer, subject }: Identity): Promise<string | null> {
  const row = await db
    .selectFrom("oidc_identity")
    .select("person_id")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Whether somebody signs in through this provider already, as whoever. */
export async function hasIdentity(db: Db, personId: string, issuer: string): Promise<boolean> {
  const row = await db
    .selectFrom("oidc_identity")
    .select("subject")
    .where("person_id", "=", personId)
    .where("issuer", "=", issuer)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertIdentity(
  db: Db,
  organisationId: string,
  personId: string,
  { issuer, subject }: Identity,
  now: Date,
): Promise<void> {
  await db
    .insertInto("oidc_identity")
    .values({ issuer, subject, organisation_id: organisationId, person_id: personId, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps or takes away the organisation's setting; only an administrator's transaction may. */
export async function keepSetting(
  db: Db,
  organisationId: string,
  setting: SingleSignOn | null,
): Promise<void> {
  const settings = setting
    ? sql<string>`jsonb_set(settings, '{singleSignOn}', ${JSON.stringify(setting)}::jsonb)`
    : sql<string>`settings - 'singleSignOn'`;
  await db.updateTable("organisation").set({ settings }).where("id", "=", organisationId).execute();
}
