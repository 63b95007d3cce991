import { notFound, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { findOffer } from "../offers/store.ts";
import { reachReferral } from "../reach.ts";
import { nextSteps } from "./next-steps.ts";
import { SentPage } from "./pages/sent-page.tsx";
import { referHere } from "./with-draft.ts";

/** It landed: what happens next, with the days promised. */
export async function showSent(asked: Asked): Promise<Answer> {
  const { id, about, programmeId, sentAt } = await reachReferral(asked, "see");
  const offer = await findOffer(asked.db, asked.organisation.id, { id: programmeId });
  if (!offer) throw notFound();
  const next = nextSteps(offer, sentAt, asked.organisation.nation);
  const body = <SentPage id={id} name={about.name} programme={offer.name} next={next} />;
  return page("What happens next", body, referHere);
}
