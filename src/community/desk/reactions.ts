import type { Reaction } from "../../platform/doing/reactions.ts";
import { assessPost, type JudgePost } from "./assess-post.ts";
import { meetClocks } from "./caring/meet-clocks.ts";
import { openCare } from "./caring/open-care.ts";
import { findWritten } from "./store/written-store.ts";

/** A post was written: the rules read it, its clock begins where a member wrote it, and those it answers are answered. */
const written =
  (judge: JudgePost): Reaction =>
  async (doing, { subjectId }) => {
    const post = await findWritten(doing, subjectId);
    if (!post) return;
    const { tier } = await assessPost(doing, post, judge);
    if (post.place === "member") await openCare(doing, post, tier);
    await meetClocks(doing, post);
  };

export const deskReactions = (judge: JudgePost): Record<string, Reaction | undefined> => ({
  PostWritten: written(judge),
});
