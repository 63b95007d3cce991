import { addressOf, findAddress } from "./store.ts";
import type { Asked } from "../../platform/web/index.ts";
import { hashOf, newToken } from "../sessions/token.ts";

/** A link works once, for this long, and only after a confirming click: mail scanners open links. */
export const linkMinutes = 15;

/**
 * Sends a sign-in link if anybody here has this address. The page answers the same either way,
 * so that nobody learns who is known to us by trying addresses.
 */
export async function sendLink(asked: Asked, typedAddress: string, thenTo: string): Promise<void> {
  const address = addressOf(typedAddress);
  if (!address) return;
  await asked.asSystem(async () => {
    const found = await findAddress(asked.db, address);
    if (found) await oweLink(asked, found, thenTo);
  });
}

/** Makes a link and owes the message that carries it. */
export async function oweLink(asked: Asked, to: { personId: string; addressId: string }, thenTo: string): Promise<void> {
  const token = newToken();
  await asked.db
    .insertInto("sign_in_link")
    .values({
      token_hash: hashOf(token),
      organisation_id: asked.organisation.id,
      person_id: to.personId,
      address_id: to.addressId,
      made_at: asked.now,
      ends_at: new Date(asked.now.getTime() + linkMinutes * 60_000),
      used_at: null,
      then_to: thenTo.startsWith("/") && !thenTo.startsWith("//") ? thenTo : null,
    })
    .execute();
  await asked.owe({
    toPersonId: to.personId,
    template: "sign-in-link",
    subject: "Your link",
    body: `Here is the link you asked for. It works once, for ${linkMinutes} minutes. If you did not ask for it, you can ignore this.`,
    link: `/sign-in/link/${token}`,
    urgent: true,
    endsAt: new Date(asked.now.getTime() + linkMinutes * 60_000),
  });
}
