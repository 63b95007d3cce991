import { become, system } from "../../platform/db/index.ts";
import { sessionCookie, type Asked } from "../../platform/web/index.ts";
import { isStaff } from "../../words/roles.ts";
import { rolesHeld } from "../sign-in/store.ts";
import { nameDevice } from "./name-device.ts";
import { endSession, insertSession, lastRoleActedIn, renewSession } from "./store.ts";
import { hashOf, newToken } from "./token.ts";

/** How somebody proved who she is; "link" alone never opens a staff role. */
export type Proof = "link" | "link and code" | "passkey" | "password and code" | "single sign-on" | "persona";

export type NewSession = {
  personId: string;
  how: Proof;
  /** Proved by more than one thing she knows or has: only this opens a staff role. */
  strong: boolean;
  rolePeriodId?: string | null;
  /** Where she belongs, when that is not where the door stands. */
  organisationId?: string;
};

/**
 * Signs somebody in on this browser, acting in the role she was in, used last, or holds longest. Her own locked session
 * opens again; another person's session here ends: two people never share one cookie.
 */
export async function beginSession(asked: Asked, session: NewSession): Promise<void> {
  const { personId, how, strong, organisationId = asked.organisation.id } = session;
  const token = newToken();
  await asked.asSystem(async () => {
    const { sessionId } = asked.actor;
    const hers = sessionId !== null && asked.actor.personId === personId;
    if (sessionId && !hers) await endSession(asked.db, sessionId, "signed in again", asked.now);
    await become(asked.db, system(organisationId));
    const rolePeriodId = await roleToActIn(asked, session);
    const proof = {
      tokenHash: hashOf(token),
      rolePeriodId,
      how,
      strongAt: strong ? asked.now : null,
      at: asked.now,
    };
    const renewed = hers && (await renewSession(asked.db, sessionId, proof));
    if (!renewed)
      await insertSession(asked.db, { organisationId, personId, device: nameDevice(asked.device) }, proof);
  });
  asked.setCookie(sessionCookie, token, { path: "/" });
}

async function roleToActIn(
  asked: Asked,
  { personId, strong, rolePeriodId }: NewSession,
): Promise<string | null> {
  const open = (await rolesHeld(asked.db, personId)).filter((held) => strong || !isStaff(held.role));
  const wished = [
    rolePeriodId,
    asked.actor.personId === personId ? asked.actor.rolePeriodId : null,
    await lastRoleActedIn(asked.db, personId),
  ];
  return wished.find((id) => open.some((held) => held.id === id)) ?? open[0]?.id ?? null;
}
