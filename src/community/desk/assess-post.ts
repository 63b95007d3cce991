import { situationOf } from "../../cards/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { timeOf } from "../../words/time.ts";
import type { Judged, ToJudge } from "./judge.ts";
import { insertAssessment } from "./store/assessment-store.ts";
import { findDaysOf } from "./store/written-store.ts";
import type { Written } from "./said-of-post.ts";

/** What the rules in force say of a post, and which version of them said it. */
export type JudgePost = (doing: Doing, post: ToJudge) => Promise<Judged & { version: number }>;

/**
 * Has the rules read a post, in the transaction that keeps it, with her week or her baby's age, the space and the hour
 * where she is (practice: engine rule 2); keeps what they found for those who look after the space. Runs as the system.
 * @param keeps whether this finding stands as the newest of the post
 */
export async function assessPost(
  doing: Doing,
  post: Written,
  judge: JudgePost,
  keeps: (judged: Judged) => Promise<boolean> = async () => true,
): Promise<Judged> {
  const days = await findDaysOf(doing, post.authorId);
  const { gestationWeeks, daysSinceBirth } = situationOf(
    days && !days.loss ? days : { dueOn: null, babyBornOn: null },
    doing.today,
  );
  const { version, ...judged } = await judge(doing, {
    text: post.opens ? `${post.title}\n${post.words}` : post.words,
    space: post.kind === "dads" ? "dads" : "mums",
    gestationWeeks,
    daysSinceBirth,
    hour: Number(timeOf(doing.now).slice(0, 2)),
  });
  if (!(await keeps(judged))) return judged;
  await insertAssessment(doing, {
    ...post,
    byPersonId: null,
    tier: judged.tier,
    rules: judged.rules,
    found: judged.matched,
    reason: judged.reason,
    cards: judged.cardKeys,
    rulesVersion: version,
  });
  return judged;
}
