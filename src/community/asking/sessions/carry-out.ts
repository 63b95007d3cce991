import { changedMeanwhile, type Doing } from "../../../platform/web/index.ts";
import type { Fact } from "../../../platform/web/index.ts";
import type { Outcome } from "../../../words/outcome.ts";
import { REFUSALS, type SessionRefusal } from "./refusals.ts";
import { laneTopic, stateOf, type GuestSession } from "./session.ts";
import { endGuestPlace, giveGuestPlace } from "./store/guest-place-store.ts";
import { keepSession } from "./store/session-store.ts";

/** Keeps what an act decided, gives or ends the guest's place with the room, and tells every open page. */
export async function carryOut(
  doing: Doing,
  before: GuestSession,
  outcome: Outcome<GuestSession, Fact, SessionRefusal>,
): Promise<void> {
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "nothing") return;
  let session = outcome.state;
  const opens = stateOf(before) !== "live" && stateOf(session) === "live";
  if (opens) session = { ...session, placeId: await giveGuestPlace(doing, session) };
  await keepSession(doing, before, session);
  if (!opens && stateOf(before) === "live" && session.closedAt && session.placeId)
    await endGuestPlace(doing, session.placeId);
  await doing.happened(...outcome.facts);
  await lookAgain(doing, session);
}

/** Everybody who may have it open. */
export async function lookAgain(doing: Doing, session: GuestSession): Promise<void> {
  await doing.changed(laneTopic(session.spaceId));
  await doing.changed(`session:${session.spaceId}`);
  await doing.changed(`person:${session.guestId}`);
}
