import type { Reaction } from "../../platform/doing/reactions.ts";
import { tellCoordinators } from "../../supporters/index.ts";
import { endAll } from "./leaving/end-place.ts";
import { endPlacesOfClosed } from "./leaving/end-places-of-closed.ts";
import { listPlacesOf } from "./store/place-store.ts";
import { findRoleEnded } from "./store/role-store.ts";

/** Support she asked for is over: so is the place that came of it, and an offer nobody answered. */
const supportEnded: Reaction = async (doing, { subjectId }) =>
  endAll(doing, await listPlacesOf(doing, { referralId: subjectId }), "support ended");

/** A role ended: her places in that programme end with it; all of them, where it was her last role of that kind. */
const roleEnded: Reaction = async (doing, { aboutPersonId, detail }) => {
  const ended = await findRoleEnded(doing, String(detail?.["rolePeriodId"] ?? ""));
  if (!aboutPersonId || !ended) return;
  const place = ended.role === "supporter" ? "supporter" : ended.role === "parent" ? "member" : null;
  if (!place || (ended.holdsAnother && !ended.programmeId)) return;
  const within = ended.holdsAnother && ended.programmeId ? { programmeId: ended.programmeId } : {};
  await endAll(doing, await listPlacesOf(doing, { personId: aboutPersonId, place, ...within }), "role ended");
};

/** She left, or said no thank you: her coordinator hears that there is news, and nothing of whose. */
const tellOfLeaving: Reaction = async (doing, fact) => {
  const why = fact.detail?.["why"];
  if (why !== "left" && why !== "no thank you") return;
  await tellCoordinators(doing, {
    programmeId: fact.programmeId ?? "",
    template: "community-news",
    body: "There is news about one of your spaces. Sign in to see it.",
    link: "/community",
    onceKey: `place:${fact.subjectId}:${why}`,
  });
};

export const spaceReactions: Record<string, Reaction | undefined> = {
  ReferralWithdrawn: supportEnded,
  ReferralDeclined: supportEnded,
  ParentStopped: supportEnded,
  ParentSaidNo: supportEnded,
  RoleEnded: roleEnded,
  ProgrammeClosed: endPlacesOfClosed,
  PlaceEnded: tellOfLeaving,
};
