import type { Doing } from "../../../platform/web/index.ts";
import type { Tier } from "../../tables.ts";
import { isRed } from "../care.ts";
import type { Judged } from "../judge.ts";
import type { Written } from "../said-of-post.ts";
import { listRulesIn } from "../store/written-store.ts";

/**
 * How a supporter's own post lies on the desk for the others; null: not at all, for nothing grave was found. "Please ring your
 * unit now" finds what she answers to: where a member of the same conversation wrote of it, a colleague reads hers without an
 * alarm. R is never read so. Runs as the system.
 */
export async function tierOfColleague(
  doing: Doing,
  post: Written,
  { tier, rules }: Judged,
): Promise<Tier | null> {
  if (!isRed(tier)) return null;
  if (tier === "R" || rules.length === 0 || post.opens) return tier;
  const there = await listRulesIn(doing, post.threadId, post.postId);
  return rules.every((rule) => there.has(rule)) ? "none" : tier;
}
