import type { Reaction } from "../../platform/doing/reactions.ts";
import { assessPost, type JudgePost } from "./assess-post.ts";
import { worse } from "./care.ts";
import { careOfRemoved, heightenCare } from "./caring/look-again.ts";
import { meetClocks } from "./caring/meet-clocks.ts";
import { openCare } from "./caring/open-care.ts";
import type { Judged } from "./judge.ts";
import { findCare } from "./store/care-store.ts";
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

/** She changed her words: the rules read them again, and what they find may only make it graver. */
const changed =
  (judge: JudgePost): Reaction =>
  async (doing, { subjectId }) => {
    const post = await findWritten(doing, subjectId);
    const care = post && (await findCare(doing, subjectId));
    if (!post || !care) return;
    const graver = async ({ tier }: Judged): Promise<boolean> => worse(tier, care.tier) !== care.tier;
    await heightenCare(doing, post, await assessPost(doing, post, judge, graver));
  };

const removed: Reaction = async (doing, { subjectId }) => {
  const post = await findWritten(doing, subjectId);
  if (post) await careOfRemoved(doing, post);
};

export const deskReactions = (judge: JudgePost): Record<string, Reaction | undefined> => ({
  PostWritten: written(judge),
  PostChanged: changed(judge),
  PostRemoved: removed,
});
