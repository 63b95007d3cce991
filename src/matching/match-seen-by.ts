import type { Match } from "./match.ts";

/** What one of the two may see of a match. `notShown`: as if it had never been. */
export type MatchSeen = "notShown" | "toAnswer" | "waiting" | "agreed" | "saidNo" | "notGoingAhead";

/**
 * A no leaves no trace with the other: a parent never learns that a supporter was asked and did not say yes, and for a
 * supporter a parent's no, a lapse and a withdrawal look alike.
 */
export function matchSeenBy(match: Match, who: "parent" | "supporter"): MatchSeen {
  if (match.state === "agreed") return "agreed";
  return who === "parent" ? seenByParent(match) : seenBySupporter(match);
}

function seenByParent(match: Match): MatchSeen {
  if (match.state === "parentAsked") return "toAnswer";
  if (match.state === "declinedByParent") return "saidNo";
  const knewOfIt = (match.state === "lapsed" || match.state === "withdrawn") && match.waitingFor === "parent";
  return knewOfIt ? "notGoingAhead" : "notShown";
}

function seenBySupporter(match: Match): MatchSeen {
  if (match.state === "supporterAsked") return "toAnswer";
  if (match.state === "parentAsked") return "waiting";
  return match.state === "declinedBySupporter" ? "saidNo" : "notGoingAhead";
}
