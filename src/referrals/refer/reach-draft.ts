import { isId } from "../../platform/db/index.ts";
import { notFound, one, type Asked, type Typed } from "../../platform/web/index.ts";
import { isForParents, isOpenOn, type Offer } from "../offers/offer.ts";
import { findOffer, listOffers } from "../offers/store.ts";
import { findAskedSignature, findLastSignature, findReferral } from "../store.ts";
import { loadReferral } from "./referral-draft.ts";

/** The draft of a URL (`:id`): what is typed so far and for which programme. `isSent`: it is a referral already. */
export type DraftReached = { id: string; typed: Typed; offer: Offer | null; isSent: boolean };

/** The programmes this referrer may refer to today. */
export async function offersToReferTo(asked: Asked): Promise<Offer[]> {
  const { programmeId } = asked.actor;
  const offers = await listOffers(asked.db, asked.organisation.id);
  return offers.filter(
    (offer) =>
      isOpenOn(offer, asked.today) &&
      isForParents(offer) &&
      (programmeId === null || offer.id === programmeId),
  );
}

/** Comes by the draft of this URL; a new one starts with her own role and team, and English. */
export async function reachDraft(asked: Asked): Promise<DraftReached> {
  const id = asked.params["id"] ?? "";
  if (!isId(id)) throw notFound();
  const isSent = (await findReferral(asked.db, id)) !== null;
  const typed = (await loadReferral(asked, id)) ?? (await newDraft(asked));
  const wanted = one(asked.typed, "programme") || one(typed, "programme") || asked.actor.programmeId || "";
  const offer = isId(wanted) ? await findOffer(asked.db, asked.organisation.id, { id: wanted }) : null;
  const isHers = offer && (asked.actor.programmeId === null || asked.actor.programmeId === offer.id);
  return { id, typed, offer: isHers ? offer : null, isSent };
}

async function newDraft(asked: Asked): Promise<Typed> {
  const personId = asked.actor.personId ?? "";
  const signature =
    (await findLastSignature(asked.db, personId)) ??
    (await asked.asSystem(() => findAskedSignature(asked.db, personId)));
  const programme = one(asked.query, "programme");
  return {
    language: "English",
    referrerRole: signature?.role ?? "",
    referrerTeam: signature?.team ?? "",
    ...(programme ? { programme } : {}),
  };
}
