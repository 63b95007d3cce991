import { listProgrammes } from "../../programmes/index.ts";
import type { Db } from "../../platform/db/index.ts";
import type { Offer } from "./offer.ts";

/** A programme of the organisation by its id, or by the name it has in addresses. */
export async function findOffer(
  db: Db,
  organisationId: string,
  by: { id: string } | { slug: string },
): Promise<Offer | null> {
  const offers = await listProgrammes(db, organisationId);
  return offers.find((offer) => ("id" in by ? offer.id === by.id : offer.slug === by.slug)) ?? null;
}

export { listProgrammes as listOffers };
