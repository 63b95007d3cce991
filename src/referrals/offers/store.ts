import type { Selectable } from "kysely";
import type { Db, Tables } from "../../platform/db/index.ts";
import { storedSettings } from "../../programmes/index.ts";
import type { Offer } from "./offer.ts";

const offerOf = (row: Selectable<Tables["programme"]>): Offer => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  kind: row.kind,
  settings: storedSettings(row.kind, row.settings),
  offerParents: row.offer_parents,
  offerReferrers: row.offer_referrers,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
});

/** Every programme of the organisation, by name. */
export async function listOffers(db: Db, organisationId: string): Promise<Offer[]> {
  const rows = await db.selectFrom("programme").selectAll().where("organisation_id", "=", organisationId).orderBy("name").execute();
  return rows.map(offerOf);
}

export async function findOffer(db: Db, organisationId: string, by: { id: string } | { slug: string }): Promise<Offer | null> {
  const all = db.selectFrom("programme").selectAll().where("organisation_id", "=", organisationId);
  const row = await ("id" in by ? all.where("id", "=", by.id) : all.where("slug", "=", by.slug)).executeTakeFirst();
  return row ? offerOf(row) : null;
}
