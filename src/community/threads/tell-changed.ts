import type { Asked } from "../../platform/web/index.ts";
import type { ReachedPost } from "./reach-post.ts";

/**
 * Tells the house, in the same transaction, what became of a post: `PostChanged`, `PostRemoved`, `NameHidden`, signed by
 * nobody, as it was when it was written; and every open page of the space.
 */
export async function tellChanged(
  asked: Asked,
  { post, space }: ReachedPost,
  kind: "PostChanged" | "PostRemoved" | "NameHidden",
): Promise<void> {
  await asked.happened({
    kind,
    unsigned: true,
    subjectKind: "post",
    subjectId: post.id,
    programmeId: space.programmeId,
    detail: { spaceId: space.id, threadId: post.threadId },
  });
  await asked.changed(`space:${space.id}`);
}
