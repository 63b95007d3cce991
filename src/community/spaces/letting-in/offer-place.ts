import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { JoinsDespite, NeverJoins } from "./may-join.ts";

export type NewOffer = {
  id: string;
  spaceId: string;
  personId: string;
  place: "member" | "supporter";
  referralId: string | null;
  fromPlaceId: string | null;
  despite: string | null;
};

/**
 * Offers a mother or father a place. Refuses what nobody goes past, and what may be gone past until there is a reason;
 * and asks that whoever offers has made sure for whom the space is, where nothing we know says so.
 */
export function offerPlace(
  offer: NewOffer,
  against: { never: readonly NeverJoins[]; despite: readonly JoinsDespite[] },
  sure: boolean,
): Outcome<NewOffer, "PlaceOffered", NeverJoins | JoinsDespite | "notSure"> {
  if (against.never.includes("isThere")) return nothing();
  const [never] = against.never;
  if (never) return refused(never);
  const [despite] = against.despite;
  if (despite && !offer.despite) return refused(despite);
  if (!sure) return refused("notSure");
  return happened({ ...offer, despite: despite ? offer.despite : null }, "PlaceOffered");
}

/** Gives a trained supporter a place to take (A15). Refuses one whose training or checks do not count today, without a reason. */
export function offerSupporterPlace(
  offer: NewOffer,
  her: { ready: boolean; isThere: boolean; keptFrom: number },
  isEnding: boolean,
): Outcome<NewOffer, "PlaceOffered", "notReady" | "keptFromMembers" | "spaceEnding"> {
  if (her.isThere) return nothing();
  if (isEnding) return refused("spaceEnding");
  if (!her.ready && !offer.despite) return refused("notReady");
  if (her.keptFrom > 0 && !offer.despite) return refused("keptFromMembers");
  return happened(
    { ...offer, despite: her.ready && her.keptFrom === 0 ? null : offer.despite },
    "PlaceOffered",
  );
}
