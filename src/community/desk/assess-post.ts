import { situationOf } from "../../cards/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { timeOf } from "../../words/time.ts";
import type { Judged, ToJudge } from "./judge.ts";
import { insertAssessment } from "./store/assessment-store.ts";
import { findDaysOf, listTiersOf } from "./store/written-store.ts";
import { trendDays, trendOf } from "../triage/thread-tier.ts";
import { worse } from "./care.ts";
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
  return follow(doing, post, judged, version);
}

/** Her posts over 14 days may want more than this one does alone (practice: engine rule 7): said beside the rules' own word. */
async function follow(doing: Doing, post: Written, judged: Judged, version: number): Promise<Judged> {
  const since = new Date(doing.now.getTime() - trendDays * 86_400_000);
  const before = await listTiersOf(doing, post, since);
  const trend = trendOf([...before, { at: doing.now, tier: judged.tier }], doing.now);
  const tier = worse(judged.tier, trend.least);
  if (tier === judged.tier || !trend.because) return judged;
  const raised: Judged = {
    ...judged,
    tier,
    reason: judged.matched.length > 0 ? `${trend.because} ${judged.reason}` : trend.because,
  };
  await insertAssessment(doing, {
    ...post,
    byPersonId: null,
    tier,
    rules: ["trend"],
    found: judged.matched,
    reason: raised.reason,
    cards: judged.cardKeys,
    rulesVersion: version,
  });
  return raised;
}
