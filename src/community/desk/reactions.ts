import type { Reaction } from "../../platform/doing/reactions.ts";
import type { Doing } from "../../platform/web/index.ts";
import { assessPost, type JudgePost } from "./assess-post.ts";
import { worse } from "./care.ts";
import { careOfRemoved, heightenCare } from "./caring/look-again.ts";
import { meetClocks } from "./caring/meet-clocks.ts";
import { openCare } from "./caring/open-care.ts";
import { tierOfColleague } from "./caring/tier-of-colleague.ts";
import type { Judged } from "./judge.ts";
import { lookedAt, waitForLook } from "./pictures/mind-pictures.ts";
import type { Written } from "./said-of-post.ts";
import { findCare } from "./store/care-store.ts";
import { findWritten } from "./store/written-store.ts";

/** A post was written: the rules read it, its clock begins where a member wrote it, and those it answers are answered. */
const written =
  (judge: JudgePost): Reaction =>
  async (doing, { subjectId }) => {
    const post = await findWritten(doing, subjectId);
    if (!post) return;
    const judged = await assessPost(doing, post, judge);
    if (post.heldWhy === "picture") await waitForLook(doing, post);
    await openWith(doing, post, judged);
    await meetClocks(doing, post);
  };

// what a member writes always has somebody who answers it; what a supporter writes only where it sounds grave
async function openWith(doing: Doing, post: Written, judged: Judged): Promise<void> {
  if (post.place === "member") return openCare(doing, post, judged.tier);
  const tier = post.place === "supporter" ? await tierOfColleague(doing, post, judged) : null;
  if (tier) await openCare(doing, post, tier);
}

/** She changed her words: the rules read them again, and what they find may only make it graver. */
const changed =
  (judge: JudgePost): Reaction =>
  async (doing, { subjectId }) => {
    const post = await findWritten(doing, subjectId);
    if (!post) return;
    const care = await findCare(doing, subjectId);
    if (!care) return openWith(doing, post, await assessPost(doing, post, judge));
    const graver = async ({ tier }: Judged): Promise<boolean> => worse(tier, care.tier) !== care.tier;
    await heightenCare(doing, post, await assessPost(doing, post, judge, graver));
  };

const removed: Reaction = async (doing, { subjectId }) => {
  const post = await findWritten(doing, subjectId);
  if (!post) return;
  await careOfRemoved(doing, post);
  await lookedAt(doing, post.postId, post.spaceId);
};

const pictureSeen: Reaction = (doing, { subjectId, detail }) =>
  lookedAt(doing, subjectId, String(detail?.["spaceId"] ?? ""));

export const deskReactions = (judge: JudgePost): Record<string, Reaction | undefined> => ({
  PostWritten: written(judge),
  PostChanged: changed(judge),
  PostRemoved: removed,
  PictureLookedAt: pictureSeen,
});
