import { notAllowed, notFound, type Asked } from "../../../platform/web/index.ts";
import type { Place, Space } from "../../space.ts";
import { findMyPlace, findSpace } from "../../store/space-store.ts";
import type { GuestSession } from "./session.ts";
import { findSession } from "./store/session-store.ts";
import { REFUSALS } from "./refusals.ts";

export type InSession = {
  session: GuestSession;
  space: Space;
  mine: Place | null;
  /** Who looks: its guest, a member, a supporter, or those who look after the space. */
  as: "guest" | "member" | "supporter" | "coordinator" | "lead";
};

/** The session of the address, or as named; for whoever may not know of it, it is not there. */
export async function reachSession(
  asked: Asked,
  toChange: "to change" | null = null,
  id = asked.params["id"] ?? "",
): Promise<InSession> {
  const session = await findSession(asked, id, toChange);
  if (!session) throw notFound();
  const space = await asked.asSystem(() => findSpace(asked, session.spaceId));
  if (!space) throw notFound();
  const mine = await findMyPlace(asked, space.id);
  const as = roleIn(asked, session, mine);
  if (!as) throw notFound();
  return { session, space, mine, as };
}

/** The same for one of these alone. */
export async function reachAs(
  asked: Asked,
  may: readonly InSession["as"][],
  toChange: "to change" | null = null,
): Promise<InSession> {
  const reached = await reachSession(asked, toChange);
  if (!may.includes(reached.as))
    throw notAllowed(may.includes("guest") && may.length === 1 ? REFUSALS.onlyTheGuest : notYours);
  return reached;
}

const notYours =
  "This is not yours to do in this session. Ask a supporter who is beside it, or your coordinator.";

function roleIn(asked: Asked, session: GuestSession, mine: Place | null): InSession["as"] | null {
  const { role, personId } = asked.actor;
  if (role === "professional") return personId === session.guestId ? "guest" : null;
  if (role === "parent") return mine ? "member" : null;
  if (role === "supporter") return mine ? "supporter" : null;
  return role === "coordinator" ? "coordinator" : role === "safeguarding-lead" ? "lead" : null;
}
