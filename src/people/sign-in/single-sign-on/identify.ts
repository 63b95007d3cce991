import type { Asked } from "../../../platform/web/index.ts";
import { addPerson } from "../../founding.ts";
import { findAddress, verifyAddress } from "../store.ts";
import type { Said } from "./said.ts";
import type { SingleSignOn } from "./settings.ts";
import { findIdentity, hasIdentity, insertIdentity } from "./store.ts";

/** Somebody we may let in, or why not. */
export type Identified =
  | { kind: "known"; personId: string }
  | { kind: "unknown" }
  | { kind: "another account" };

/**
 * Whom the provider means. It is the subject that counts, kept from the first time; only that first time does a checked
 * address say who she is, or make her known where her employer's people may join by themselves. An address whose owner
 * already comes in with another account of this provider is not handed on: mailboxes change hands. Runs as the system.
 */
export async function identify(asked: Asked, said: Said, setting: SingleSignOn): Promise<Identified> {
  const { db, organisation, now } = asked;
  const known = await findIdentity(db, said);
  if (known) return { kind: "known", personId: known };
  if (!said.email) return { kind: "unknown" };
  const address = await findAddress(db, { kind: "email", value: said.email });
  if (address && (await hasIdentity(db, address.personId, said.issuer))) return { kind: "another account" };
  const personId = address?.personId ?? (await join(asked, said, setting));
  if (!personId) return { kind: "unknown" };
  await insertIdentity(db, organisation.id, personId, said, now);
  if (address) await verifyAddress(db, address.addressId, now);
  await asked.happened({
    kind: "SingleSignOnLinked",
    subjectKind: "person",
    subjectId: personId,
    aboutPersonId: personId,
  });
  return { kind: "known", personId };
}

async function join(asked: Asked, { email, name }: Said, setting: SingleSignOn): Promise<string | null> {
  if (setting.rolesOnFirstSignIn.length === 0 || setting.allowedDomains.length === 0 || !email) return null;
  return addPerson(asked.db, {
    organisationId: asked.organisation.id,
    name: name ?? email.split("@")[0] ?? email,
    addresses: [email],
    roles: setting.rolesOnFirstSignIn,
    at: asked.now,
  });
}
