import type { Actor } from "../platform/web/index.ts";
import { openStates, type Referral } from "./referral.ts";

/** The acts upon a referral, by whoever sent it or whoever coordinates. */
export type ReferralAct = "see" | "amend" | "withdraw" | "answer" | "coordinate";

/** Whether this actor may do this act to this referral at all; whether it makes sense now is the act's own question. */
export function mayReferral(
  actor: Actor,
  act: ReferralAct,
  referral: Pick<Referral, "sentBy" | "programmeId" | "organisationId" | "personId">,
): boolean {
  if (actor.organisationId !== referral.organisationId) return false;
  const here = actor.programmeId === null || actor.programmeId === referral.programmeId;
  if (actor.role === "coordinator" || actor.role === "administrator")
    return here && (act === "see" || act === "coordinate");
  if (actor.role === "safeguarding-lead") return here && act === "see";
  if (actor.role === "referrer")
    return actor.personId !== null && referral.sentBy === actor.personId && act !== "coordinate";
  if (actor.role === "parent")
    return actor.personId !== null && referral.personId === actor.personId && act === "see";
  return false;
}

/** Until when the referrer may still change what she sent: nobody has answered it. */
export const mayStillAmend = ({ state }: { state: Referral["state"] }): boolean =>
  (openStates as readonly string[]).includes(state);
