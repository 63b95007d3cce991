import { happened, refused, type Outcome } from "../../../words/outcome.ts";

/** A member who is offered a move, by the place she has. */
export type Mover = { placeId: string; personId: string; referralId: string | null };

/**
 * Splits a space that has grown too big (C19): a sibling opens, and those chosen are offered a move. Nobody is moved: each
 * says yes herself or stays. Refuses to move nobody, or everybody.
 */
export function splitSpace(
  members: readonly Mover[],
  chosen: readonly string[],
): Outcome<Mover[], "SpaceSplit", "chooseWhoMoves"> {
  const movers = members.filter(({ placeId }) => chosen.includes(placeId));
  if (movers.length === 0 || movers.length === members.length) return refused("chooseWhoMoves");
  return happened(movers, "SpaceSplit");
}
