import type { Fact } from "../../platform/web/index.ts";

/** A place was offered: whoever coordinates did it, for somebody she knows. */
export const placeOffered = (
  offer: { id: string; spaceId: string; personId: string; place: string },
  programmeId: string,
): Fact => ({
  kind: "PlaceOffered",
  subjectKind: "space_place",
  subjectId: offer.id,
  programmeId,
  aboutPersonId: offer.personId,
  detail: { spaceId: offer.spaceId, place: offer.place },
});

/** Somebody is there from now on: about a member, and signed by nobody, so that history says nothing of who she is (A12). */
export const memberJoined = (
  member: { memberId: string; spaceId: string; place: string },
  programmeId: string,
): Fact => ({
  kind: "MemberJoined",
  unsigned: true,
  subjectKind: "space_member",
  subjectId: member.memberId,
  programmeId,
  detail: { spaceId: member.spaceId, place: member.place },
});

/** The referral behind a place that was taken: she no longer waits. */
export const placeTaken = (place: { id: string; referralId: string }, programmeId: string): Fact => ({
  kind: "CommunityPlaceTaken",
  unsigned: true,
  subjectKind: "space_place",
  subjectId: place.id,
  programmeId,
  detail: { referralId: place.referralId },
});

/** A place, or an offer of one, is over. */
export const placeEnded = (
  place: { id: string; spaceId: string; place: string },
  programmeId: string,
  why: string,
): Fact => ({
  kind: "PlaceEnded",
  unsigned: true,
  subjectKind: "space_place",
  subjectId: place.id,
  programmeId,
  detail: { spaceId: place.spaceId, place: place.place, why },
});
