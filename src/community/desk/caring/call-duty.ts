import { alertDuty } from "../../../safeguarding/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { careFact } from "../care.ts";
import { changeCare } from "../store/care-store.ts";
import type { Written } from "../said-of-post.ts";

/**
 * Tells whoever is on call of a red, up the ladder until a person says "I have it". Its author is never told of it as
 * somebody on call; where her name is hidden, nothing of the alert names her either (A12).
 */
export async function callDuty(doing: Doing, post: Written): Promise<void> {
  await alertDuty(doing, {
    subjectKind: "post",
    subjectId: post.postId,
    programmeId: post.programmeId,
    level: "immediate",
    link: `/posts/${post.postId}/care`,
    skip: post.nameHidden ? [] : [post.authorId],
  });
  await changeCare(doing, post.postId, { called_at: doing.now });
  await doing.happened(careFact("PostCalledAbout", post, post.programmeId));
  await doing.changed("board");
}
