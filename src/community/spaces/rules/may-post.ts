import type { Doing } from "../../../platform/web/index.ts";
import type { Inside } from "../../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { hasAccepted } from "../store/rules-store.ts";

/** What stands between her and her next post: a sentence, and the page on which she puts it right. */
export type PostRefusal = { sentence: string; href: string; words: string };

/**
 * Whether the house rules let her write: she agreed to them as they stand today. Null where she may; asked before a post is
 * kept, for members, supporters and guests alike. One query.
 */
export async function mayPost(doing: Doing, { space, mine }: Inside): Promise<PostRefusal | null> {
  if (!mine || (await hasAccepted(doing, space.id, mine.memberId))) return null;
  return { sentence: REFUSALS.acceptRules, href: `/spaces/${space.id}/rules`, words: "Read the house rules" };
}
