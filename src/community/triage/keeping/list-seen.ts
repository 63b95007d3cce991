import { concernsFromPosts } from "../../../safeguarding/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { isMiss } from "./figures.ts";
import { listSeenOtherwise, type SeenOtherwise } from "./store/figure-store.ts";
import { listAsRead, listReportedWorries } from "./store/raised-store.ts";

type Raised = Pick<SeenOtherwise, "at" | "byPerson" | "why" | "from" | "to">;

/**
 * Posts of a time that people saw otherwise than the rules did, each once, the newest first: seen as graver or less by those on
 * shift, or written about to us as a worry where the rules had found nothing (practice: engine rule 10). A worry is there for
 * whoever reads the report; a concern for the safeguarding leads who read it, and for nobody else.
 */
export async function listSeen(doing: Doing, from: Date, until: Date): Promise<SeenOtherwise[]> {
  const seen = new Map((await listSeenOtherwise(doing, from, until)).map((each) => [each.postId, each]));
  const raised = await listRaised(doing, from);
  for (const post of await listAsRead(doing, [...raised.keys()])) {
    const by = raised.get(post.postId);
    const there = seen.get(post.postId);
    if (!by || post.byRules !== "none" || post.writtenAt < from || post.writtenAt >= until) continue;
    if (there && isMiss(there)) continue;
    const { postId, spaceId, byRules, reviewed } = post;
    seen.set(postId, { postId, spaceId, byRules, reviewed, ruleId: null, ...by });
  }
  return [...seen.values()].sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** By post: the report where there is one, for more people may know of it; else the first concern. */
async function listRaised(doing: Doing, since: Date): Promise<Map<string, Raised>> {
  const raised = new Map<string, Raised>();
  for (const { caseId, postId, at } of await listReportedWorries(doing, since))
    if (!raised.has(postId))
      raised.set(postId, {
        at,
        byPerson: "A",
        why: "Somebody told us: “I’m worried about them”.",
        from: "report",
        to: { href: `/reports/${caseId}`, words: "The report" },
      });
  for (const { concernId, fromId, raisedAt } of await concernsFromPosts(doing, since))
    if (!raised.has(fromId))
      raised.set(fromId, {
        at: raisedAt,
        byPerson: "S",
        why: "A concern was raised from it. Coordinators do not see this one here.",
        from: "concern",
        to: { href: `/concerns/${concernId}`, words: "The concern" },
      });
  return raised;
}
