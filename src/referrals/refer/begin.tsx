import { newId } from "../../platform/db/index.ts";
import { go, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { ChoosePage } from "./pages/choose-page.tsx";
import { offersToReferTo } from "./reach-draft.ts";
import { referHere, referTitle } from "./with-draft.ts";

/** Begins a referral: on a phone step by step, elsewhere on one page; first which programme, when there are several. */
export async function begin(asked: Asked): Promise<Answer> {
  const offers = await offersToReferTo(asked);
  const wanted = one(asked.query, "programme");
  const offer = offers.find(({ id }) => id === wanted) ?? (offers.length === 1 ? offers[0] : undefined);
  if (!offer) return page(referTitle, <ChoosePage offers={offers} />, referHere);
  return go(`/refer/${newId()}${/Mobi/.test(asked.device) ? "/tasks" : ""}?programme=${offer.id}`);
}
