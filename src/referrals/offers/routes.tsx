import { notFound, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { ask, showAsk, showAsked } from "./ask-routes.tsx";
import { findableRoutes } from "./findable.ts";
import { findMissed, showMissed } from "./missed-routes.tsx";
import { isForParents, isOpenOn } from "./offer.ts";
import { OfferPage } from "./pages/offer-page.tsx";
import { OffersPage } from "./pages/offers-page.tsx";
import { PrintPage } from "./pages/print-page.tsx";
import { reachOffer } from "./reach-offer.ts";
import { listOffers } from "./store.ts";

async function showAll(asked: Asked): Promise<Answer> {
  const { slug, name, id } = asked.organisation;
  if (asked.params["organisation"] !== undefined && asked.params["organisation"] !== slug) throw notFound();
  const offers = (await listOffers(asked.db, id)).filter(
    (offer) => isForParents(offer) && isOpenOn(offer, asked.today),
  );
  return page(`Support from ${name}`, <OffersPage organisation={name} offers={offers} slug={slug} />, {
    findable: true,
  });
}

async function showOne(asked: Asked): Promise<Answer> {
  const { offer, at } = await reachOffer(asked);
  return page(offer.name, <OfferPage offer={offer} at={at} />, { findable: true });
}

async function print(asked: Asked): Promise<Answer> {
  const { offer, at } = await reachOffer(asked);
  const { name, helpLines } = asked.organisation;
  return page(
    offer.name,
    <PrintPage offer={offer} organisation={name} origin={asked.origin} at={at} lines={helpLines} />,
    { bare: true },
  );
}

const at = "/offers/:organisation/:programme";

/** What is offered, for anybody to read; and the way to ask for it without an account. */
export const offerRoutes: Route[] = [
  ...findableRoutes,
  { method: "GET", path: "/offers", who: "visitor", records: "nothing", answer: showAll },
  { method: "GET", path: "/offers/:organisation", who: "visitor", records: "nothing", answer: showAll },
  { method: "GET", path: at, who: "visitor", records: "nothing", answer: showOne },
  { method: "GET", path: `${at}/print`, who: "visitor", records: "nothing", answer: print },
  { method: "GET", path: `${at}/ask`, who: "visitor", records: "nothing", answer: showAsk },
  {
    method: "POST",
    path: `${at}/ask`,
    who: "visitor",
    records: "referral.asked-by-herself",
    limit: { max: 10, seconds: 600 },
    answer: ask,
  },
  { method: "GET", path: `${at}/ask/sent`, who: "visitor", records: "nothing", answer: showAsked },
  { method: "GET", path: "/missed", who: "visitor", records: "nothing", answer: showMissed },
  {
    method: "POST",
    path: "/missed",
    who: "visitor",
    records: "nothing",
    limit: { max: 30, seconds: 600 },
    answer: findMissed,
  },
];
