import { happened, nothing, refused, type Outcome } from "../../../words/outcome.ts";
import type { Fact } from "../../../platform/web/index.ts";
import type { SessionRefusal } from "./refusals.ts";
import { sessionFact, stateOf, type GuestSession, type SessionSupporter } from "./session.ts";

type Decided = Outcome<GuestSession, Fact, SessionRefusal>;

/** Minutes before its time at which a room may open, and after which it closes by itself. */
export const opensEarlyMinutes = 10;
export const closesLateMinutes = 20;
const minutes = (count: number): number => count * 60_000;

/** Announces it to the space. Refuses without a supporter beside it both during and after (A11), and what is past. */
export function publishSession(
  session: GuestSession,
  supporters: readonly SessionSupporter[],
  now: Date,
): Decided {
  if (session.cancelledAt) return refused("cancelled");
  if (session.publishedAt) return nothing();
  if (session.endsAt <= now) return refused("past");
  if (!supporters.some(({ during }) => during) || !supporters.some(({ after }) => after))
    return refused("needsSupporters");
  return happened({ ...session, publishedAt: now }, sessionFact("SessionAnnounced", session));
}

/** Opens the room. Refuses before its time, after it, and while no supporter is in it: a live room is never unstaffed. */
export function openRoom(session: GuestSession, supporters: readonly SessionSupporter[], now: Date): Decided {
  const state = stateOf(session);
  if (state === "live") return nothing();
  if (state !== "coming") return refused(state === "over" ? "over" : "notAnnounced");
  if (now.getTime() < session.startsAt.getTime() - minutes(opensEarlyMinutes)) return refused("tooEarly");
  if (now.getTime() > session.endsAt.getTime() + minutes(closesLateMinutes)) return refused("past");
  if (!supporters.some(({ here }) => here)) return refused("nobodyHere");
  return happened({ ...session, openedAt: now }, sessionFact("SessionOpened", session));
}

/** Closes the room; what was asked and not answered is kept for the next. */
export const closeRoom = (session: GuestSession, now: Date): Decided =>
  stateOf(session) === "live"
    ? happened({ ...session, closedAt: now }, sessionFact("SessionClosed", session))
    : stateOf(session) === "over"
      ? nothing()
      : refused("notOpen");

export const cancelSession = (session: GuestSession, now: Date): Decided => {
  const state = stateOf(session);
  if (state === "cancelled") return nothing();
  if (state === "live" || state === "over") return refused("over");
  return happened({ ...session, cancelledAt: now }, sessionFact("SessionCancelled", session));
};

/** Whether the guest's hour is over by the clock, whoever forgot to close the room. */
export const isPastItsTime = (session: GuestSession, now: Date): boolean =>
  now.getTime() > session.endsAt.getTime() + minutes(closesLateMinutes);
