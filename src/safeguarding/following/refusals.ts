export type FollowRefusal = "notTheirs" | "alreadyClosed" | "dayNotAhead";

/** A sentence for every refusal, with what to do about it. */
export const FOLLOW_REFUSALS: Record<FollowRefusal, string> = {
  notTheirs: "Nobody outside is asked to answer this. Open the concern and decide what happens.",
  alreadyClosed: "This has been answered already. Open the concern to see how.",
  dayNotAhead: "Enter the day you will look again, after today",
};
