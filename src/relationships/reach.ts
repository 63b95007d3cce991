import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import { sideOf, type Meeting, type MeetingActor } from "./meeting.ts";
import { mayRelationship, type RelationshipAct } from "./policy.ts";
import { findMeeting, listStandings, type Standing } from "./store.ts";

/** The relationship of the address: it exists for this actor (else 404) and the act is hers to do (else 403). */
export async function reachRelationship(
  asked: Asked,
  act: RelationshipAct,
  id = asked.params["id"] ?? "",
): Promise<Standing> {
  const [pair] = await listStandings(asked, { id });
  if (!pair || !mayRelationship("see", pair, asked.actor)) throw notFound();
  if (!mayRelationship(act, pair, asked.actor))
    throw notAllowed("This is not yours to do here. The two who meet and their coordinator can.");
  await asked.viewed(pair.parentId, "relationship");
  return pair;
}

/** The meeting of the address with its pair, and who is asking as one of the three. */
export async function reachMeeting(
  asked: Asked,
  act: RelationshipAct,
): Promise<{ meeting: Meeting; pair: Standing; by: MeetingActor }> {
  const meeting = await findMeeting(asked, asked.params["id"] ?? "");
  if (!meeting) throw notFound();
  const pair = await reachRelationship(asked, act, meeting.relationshipId);
  return { meeting, pair, by: actorIn(asked, pair) };
}

/** Who is asking, as one of the three who arrange meetings. */
export function actorIn(asked: Asked, pair: Standing): MeetingActor {
  const side = sideOf(pair, asked.actor);
  if (!side || !asked.actor.personId) throw notFound();
  return { personId: asked.actor.personId, side };
}
