import type { Doing } from "../../../platform/web/index.ts";
import { listCoordinators } from "../../../people/index.ts";
import { carryOut } from "./carry-out.ts";
import { closeRoom, isPastItsTime, openRoom } from "./room.ts";
import { sessionFact, stateOf, type GuestSession } from "./session.ts";
import { endGuestPlace, listGuestsPastTheirTime } from "./store/guest-place-store.ts";
import { keepSession, listGoing, listSessionSupporters } from "./store/session-store.ts";
import { listOnShift } from "./store/on-shift-store.ts";

/**
 * Opens each room at its time where a supporter is in it; where none is, tells those on shift and the coordinators, once, and
 * the session waits. Closes what was forgotten, and ends guests' places whose last moment has come (A9, A11).
 */
export async function watchSessions(doing: Doing): Promise<void> {
  for (const session of await listGoing(doing, doing.now)) {
    const supporters = await listSessionSupporters(doing, session.id);
    if (isPastItsTime(session, doing.now)) {
      if (stateOf(session) === "live") await carryOut(doing, session, closeRoom(session, doing.now));
    } else if (stateOf(session) === "coming") {
      const outcome = openRoom(session, supporters, doing.now);
      if (outcome.kind === "happened") await carryOut(doing, session, outcome);
      else if (!session.alertedAt) await alert(doing, session);
    }
  }
  for (const placeId of await listGuestsPastTheirTime(doing)) await endGuestPlace(doing, placeId);
}

async function alert(doing: Doing, session: GuestSession): Promise<void> {
  await keepSession(doing, session, { ...session, alertedAt: doing.now });
  const told = new Set([
    ...(await listSessionSupporters(doing, session.id)).map(({ personId }) => personId),
    ...(await listOnShift(doing, session.spaceId)),
    ...(await listCoordinators(doing.db, session.programmeId)),
  ]);
  for (const toPersonId of told)
    await doing.owe({
      toPersonId,
      template: "session-waits",
      subject: "Something needs you now",
      body: "Something needs you now. Please sign in.",
      link: "/",
      programmeId: session.programmeId,
      urgent: true,
      onceKey: `session-waits:${session.id}:${toPersonId}`,
    });
  await doing.happened(sessionFact("SessionWaits", session));
  await doing.changed("board");
}
