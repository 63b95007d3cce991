import {
  keepAccessNeeds,
  changeSafeContact,
  findAccessNeeds,
  findSafeContact,
  keepArrival,
  keepParentPeriod,
  whoHas,
  type AddressSaid,
} from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import type { About, Referral } from "../referral.ts";
import { safeFromSaid } from "./safe-from-said.ts";
import { whoSheIs } from "./who-she-is.ts";

/** The addresses a referral gives for her. */
export function addressesOf({ phone, email }: Pick<About, "phone" | "email">): AddressSaid[] {
  const phones: AddressSaid[] = phone ? [{ kind: "phone", value: phone }] : [];
  return email ? [...phones, { kind: "email", value: email }] : phones;
}

/** Who she would be to us if this were accepted, without writing anything. */
export async function findWhoSheIs(asked: Asked, { about }: Referral): Promise<ReturnType<typeof whoSheIs>> {
  const addresses = addressesOf(about);
  return whoSheIs(about.name, addresses, await asked.asSystem(() => whoHas(asked.db, addresses)));
}

/**
 * Makes her somebody to us: the person we know already, or a new one with her addresses; in either case a parent in this
 * programme, with what the referrer said about reaching her until she says it herself.
 */
export async function arrive(
  asked: Asked,
  referral: Referral,
  who: Exclude<ReturnType<typeof whoSheIs>, { kind: "another" }>,
): Promise<string> {
  const { db, organisation, actor, now } = asked;
  const { about, programmeId } = referral;
  const at = { organisationId: organisation.id, programmeId, at: now, by: actor.personId };
  const personId = who.kind === "known" ? who.personId : newId();
  if (who.kind === "known") await keepParentPeriod(db, { ...at, personId });
  else await keepArrival(db, { ...at, personId, name: about.name, addresses: who.addresses });
  // what she said herself stands above what somebody else wrote down
  if (!(await findSafeContact(db, personId)))
    await changeSafeContact(asked, personId, newId(), safeFromSaid(about.safeContact));
  if (!(await findAccessNeeds(db, personId))) {
    const { words, ...needs } = about.accessNeeds;
    await keepAccessNeeds(
      db,
      { organisationId: organisation.id, personId, at: now },
      { language: about.language, ...needs, note: words },
    );
  }
  return personId;
}
