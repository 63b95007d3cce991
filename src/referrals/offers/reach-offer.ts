import { notFound, type Asked } from "../../platform/web/index.ts";
import { isForParents, isOpenOn, type Offer } from "./offer.ts";
import { findOffer } from "./store.ts";

/** The offer of this URL (`:organisation/:programme`), and where it stands. Organisations are told apart by their host. */
export async function reachOffer(asked: Asked): Promise<{ offer: Offer; at: string }> {
  const { organisation, programme = "" } = asked.params;
  if (organisation !== asked.organisation.slug) throw notFound();
  const offer = await findOffer(asked.db, asked.organisation.id, { slug: programme });
  if (!offer || !isForParents(offer) || !isOpenOn(offer, asked.today))
    throw notFound(
      "This support is not offered any more, or has another address now. Look at everything that is offered.",
    );
  return { offer, at: `/offers/${asked.organisation.slug}/${offer.slug}` };
}
