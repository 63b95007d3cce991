import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import type { KeptMatch } from "./kept-match.ts";
import { mayMatch, type MatchAct } from "./policy.ts";
import { findMatch } from "./store.ts";

/**
 * The one way a handler comes by the match of its URL (`:id`): it exists for this actor (else 404) and policy allows the
 * act (else 403). Anything but seeing holds it until the transaction ends.
 */
export async function reachMatch(asked: Asked, act: MatchAct): Promise<KeptMatch> {
  const match = await findMatchFor(asked, act);
  if (!match) throw notFound();
  if (!mayMatch(asked.actor, act, match))
    throw notAllowed("That is not yours to do here. Your coordinator can help.");
  return match;
}

/** The same, with null where there is nothing for this actor to see. */
export async function findMatchFor(asked: Asked, act: MatchAct): Promise<KeptMatch | null> {
  const id = asked.params["id"] ?? "";
  // one that was answered may be seen and no longer held; its act says so in words
  return (act === "see" ? null : await findMatch(asked.db, id, true)) ?? findMatch(asked.db, id);
}
