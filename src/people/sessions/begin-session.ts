import { become, system } from "../../platform/db/index.ts";
import { sessionCookie, type Asked } from "../../platform/web/index.ts";
import { hashOf, newToken } from "./token.ts";

/** How somebody proved who she is; "link" alone never opens a staff role. */
export type Proof = "link" | "passkey" | "password and code" | "single sign-on" | "persona";

export type NewSession = {
  personId: string;
  how: Proof;
  strong: boolean;
  rolePeriodId?: string | null;
  /** Where she belongs, when that is not where the door stands. */
  organisationId?: string;
};

/**
 * Signs somebody in on this browser, acting in the role she used last or the first she holds.
 * A session she had here ends: two people never share one cookie.
 */
export async function beginSession(asked: Asked, { personId, how, strong, rolePeriodId, organisationId = asked.organisation.id }: NewSession): Promise<void> {
  const token = newToken();
  await asked.asSystem(async () => {
    if (asked.actor.sessionId)
      await asked.db
        .updateTable("session")
        .set({ ended_at: asked.now, ended_why: "signed in again" })
        .where("id", "=", asked.actor.sessionId)
        .execute();
    await become(asked.db, system(organisationId));
    const role = rolePeriodId ?? (await roleToActIn(asked, personId));
    await asked.db
      .insertInto("session")
      .values({
        token_hash: hashOf(token),
        organisation_id: organisationId,
        person_id: personId,
        role_period_id: role,
        began_at: asked.now,
        seen_at: asked.now,
        ended_at: null,
        ended_why: null,
        how,
        device: nameDevice(asked.device),
        locked_at: null,
        strong_at: strong ? asked.now : null,
      })
      .execute();
  });
  asked.setCookie(sessionCookie, token, { path: "/" });
}

async function roleToActIn(asked: Asked, personId: string): Promise<string | null> {
  const last = await asked.db
    .selectFrom("session")
    .innerJoin("role_period", "role_period.id", "session.role_period_id")
    .select("role_period.id")
    .where("session.person_id", "=", personId)
    .where("role_period.ended_at", "is", null)
    .orderBy("session.began_at", "desc")
    .executeTakeFirst();
  if (last) return last.id;
  const first = await asked.db
    .selectFrom("role_period")
    .select("id")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("began_at", "desc")
    .executeTakeFirst();
  return first?.id ?? null;
}

/** "Chrome on Android": enough to know one's own phone again, and no more. */
export function nameDevice(agent: string): string {
  const browser = /Firefox/.test(agent) ? "Firefox" : /Edg\//.test(agent) ? "Edge" : /Chrome|Chromium/.test(agent) ? "Chrome" : /Safari/.test(agent) ? "Safari" : "a browser";
  const system = /Android/.test(agent) ? "Android" : /iPhone|iPad/.test(agent) ? "an iPhone or iPad" : /Windows/.test(agent) ? "Windows" : /Mac OS/.test(agent) ? "a Mac" : /Linux/.test(agent) ? "Linux" : "";
  return system ? `${browser} on ${system}` : browser;
}
