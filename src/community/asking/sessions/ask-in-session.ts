import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import type { Fact } from "../../../platform/web/index.ts";
import type { SessionRefusal } from "./refusals.ts";
import { stateOf, unsignedFact, type GuestSession, type Turn } from "./session.ts";

/** What she has of this session so far: read by her alone. */
export type Mine = { question: Turn; followUpId: string | null; lastAt: Date } | null;

/** Her one question, before the session or while it is live (A10; one question and one that follows it). */
export function askInSession(
  session: GuestSession,
  mine: Mine,
  turn: Pick<Turn, "id" | "words" | "handle" | "tier">,
  now: Date,
): Outcome<Turn, Fact, SessionRefusal> {
  const state = stateOf(session);
  if (state !== "coming" && state !== "live") return refused(state === "draft" ? "notAnnounced" : "over");
  if (mine) return refused("oneQuestion");
  return happened(newTurn(session, turn, null, now), unsignedFact("SessionQuestionAsked", session));
}

/** What she asks once more, about the answer to hers. Refuses before there is one, a second, and one sent too soon. */
export function followUpInSession(
  session: GuestSession,
  mine: Mine,
  lead: Turn | null,
  turn: Pick<Turn, "id" | "words" | "handle" | "tier">,
  now: Date,
): Outcome<Turn, Fact, SessionRefusal> {
  if (stateOf(session) !== "live") return refused("notOpen");
  if (!mine || !lead?.answeredAt) return refused("notAnsweredYet");
  if (mine.followUpId) return refused("oneFollowUp");
  if (now.getTime() - mine.lastAt.getTime() < session.slowSeconds * 1_000) return refused("slow");
  return happened(newTurn(session, turn, lead.id, now), unsignedFact("SessionFollowedUp", session));
}

const newTurn = (
  session: GuestSession,
  turn: Pick<Turn, "id" | "words" | "handle" | "tier">,
  follows: string | null,
  now: Date,
): Turn => ({
  ...turn,
  sessionId: session.id,
  kind: follows ? "follow-up" : "question",
  follows,
  askedAt: now,
  mergedInto: null,
  asideAt: null,
  takenAt: null,
  skippedAt: null,
  answeredAt: null,
  answer: null,
  withdrawnAt: null,
});
