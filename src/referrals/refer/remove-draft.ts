import { go, type Answer, type Asked } from "../../platform/web/index.ts";
import { dropReferral } from "./referral-draft.ts";

/** Lets go of a referral she has not sent. Only her own drafts carry her name, so another's is untouched. */
export async function removeDraft(asked: Asked): Promise<Answer> {
  await dropReferral(asked, asked.params["id"] ?? "");
  return go("/referrals?done=removed");
}
