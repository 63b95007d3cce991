import { isWorse, worseOf, type Tier } from "./tier.ts";

/** What the rules, or a person after them, said of one post of an author. */
export type TriedPost = { at: Date; tier: Tier };

/** How somebody's posts have gone: how many were grave, whether it gets worse, and the least tier that follows. */
export type Trend = {
  direction: "none" | "steady" | "rising" | "easing";
  posts: number;
  least: Tier;
  because: string | null;
};

const dayMs = 86_400_000;
/** Engine rule 7 looks back so far. */
export const trendDays = 14;
/** So many hard posts in that time are one sign of their own. */
const manyPosts = 3;

/**
 * An author's trend over 14 days (practice: engine rule 7). Three hard posts or more want a reply this shift whatever the
 * next one says; three that get graver, or two for the safeguarding lead, are for the lead. Never red by itself: only words are.
 */
export function trendOf(posts: readonly TriedPost[], now: Date): Trend {
  const since = now.getTime() - trendDays * dayMs;
  const hard = posts
    .filter(({ at, tier }) => tier !== "none" && at.getTime() > since && at.getTime() <= now.getTime())
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const middle = since + (trendDays * dayMs) / 2;
  const earlier = worst(hard.filter(({ at }) => at.getTime() <= middle));
  const later = worst(hard.filter(({ at }) => at.getTime() > middle));
  const direction =
    hard.length === 0
      ? "none"
      : isWorse(later, earlier) && earlier !== "none"
        ? "rising"
        : isWorse(earlier, later)
          ? "easing"
          : "steady";
  const forTheLead = hard.filter(({ tier }) => tier === "S" || tier === "R").length;
  if (forTheLead >= 2) return trend(direction, hard.length, "S", "The second such post in 14 days.");
  if (hard.length >= manyPosts && direction === "rising")
    return trend(direction, hard.length, "S", `${hard.length} hard posts in 14 days, and graver of late.`);
  if (hard.length >= manyPosts)
    return trend(direction, hard.length, "A", `${hard.length} hard posts in 14 days.`);
  return trend(direction, hard.length, "none", null);
}

/** A thread's tier: the gravest of its posts and of what its author's trend asks (engine rule 7). */
export const threadTier = (posts: readonly Tier[], trend: Trend): Tier => posts.reduce(worseOf, trend.least);

const trend = (direction: Trend["direction"], posts: number, least: Tier, because: string | null): Trend => ({
  direction,
  posts,
  least,
  because,
});

const worst = (posts: readonly TriedPost[]): Tier => posts.map(({ tier }) => tier).reduce(worseOf, "none");
