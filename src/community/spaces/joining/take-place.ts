import type { Day } from "../../../words/day.ts";
import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { Space } from "../../space.ts";
import { isEnding } from "../letting-in/may-join.ts";

/** An offer she has not answered. */
export type OpenOffer = {
  id: string;
  spaceId: string;
  personId: string;
  place: "member" | "supporter" | "guest";
  referralId: string | null;
  fromPlaceId: string | null;
  joined: boolean;
};
export type Taken = {
  placeId: string;
  memberId: string;
  handle: string;
  picture: string;
  rulesVersion: number;
};

/**
 * She takes the place she was offered, under a name of her choosing. Refuses before the house rules as they stand today were
 * agreed, before the space opens, and when it is saying goodbye.
 */
export function takePlace(
  offer: OpenOffer,
  her: Omit<Taken, "placeId">,
  space: Pick<Space, "opensOn" | "closedAt" | "goodbyeFromOn" | "readOnlyFromOn" | "endsOn">,
  rulesVersion: number,
  today: Day,
): Outcome<Taken, "MemberJoined", "rulesChanged" | "notOpenYet" | "endingNow"> {
  if (offer.joined) return nothing();
  if (isEnding(space, today)) return refused("endingNow");
  if (space.opensOn > today) return refused("notOpenYet");
  if (her.rulesVersion !== rulesVersion) return refused("rulesChanged");
  return happened({ ...her, placeId: offer.id }, "MemberJoined");
}
