import { go, type Answer, type Asked } from "../../platform/web/index.ts";
import type { Offer } from "../offers/offer.ts";
import { reachDraft, type DraftReached } from "./reach-draft.ts";

/** A draft that can be worked on: not sent yet, and for a programme that is hers to refer to. */
export type Draft = DraftReached & { offer: Offer };

/** Every page of a draft: one sent already leads to its referral, one for no programme back to the start. */
export const withDraft =
  (answer: (asked: Asked, draft: Draft) => Promise<Answer> | Answer) =>
  async (asked: Asked): Promise<Answer> => {
    const draft = await reachDraft(asked);
    if (draft.isSent) return go(`/referrals/${draft.id}`);
    return draft.offer ? answer(asked, { ...draft, offer: draft.offer }) : go("/refer");
  };

/** What every page of a referral in the making is called, and where it stands in the navigation. */
export const referTitle = "Refer someone";
export const referHere = { current: "refer" } as const;
