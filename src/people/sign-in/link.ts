import type { Asked } from "../../platform/web/index.ts";
import { hashOf, newToken } from "../sessions/token.ts";
import { atLeast } from "./at-least.ts";
import { insertLink } from "./link-store.ts";
import { findAddress, type AddressTyped } from "./store.ts";
import { beginTry } from "./tries/trying.ts";
import { whereNext } from "./where-next.ts";

/** A link works once, for this long, and only after a confirming click: mail scanners open links. */
export const linkMinutes = 15;
/** What finding somebody and owing her a link takes at most, here; a stranger's address waits as long. */
const answerMs = 30;

/**
 * Sends a sign-in link if anybody here has this address. The page answers the same either way and as slowly, so that
 * nobody learns who is known to us by trying addresses.
 */
export async function sendLink(asked: Asked, address: AddressTyped, thenTo: string): Promise<void> {
  await atLeast(answerMs, () =>
    asked.asSystem(async () => {
      const trying = await beginTry(asked, "link", address.value);
      if (!trying) return;
      await trying.keep(false);
      const found = await findAddress(asked.db, address);
      if (found) await oweLink(asked, found, thenTo);
    }),
  );
}

/** Makes a link and owes the message that carries it. */
export async function oweLink(
  asked: Asked,
  to: { personId: string; addressId: string },
  thenTo: string,
): Promise<void> {
  const token = newToken();
  const endsAt = new Date(asked.now.getTime() + linkMinutes * 60_000);
  await insertLink(asked.db, asked.organisation.id, {
    ...to,
    tokenHash: hashOf(token),
    purpose: "sign-in",
    thenTo: whereNext(thenTo),
    madeAt: asked.now,
    endsAt,
  });
  await asked.owe({
    toPersonId: to.personId,
    template: "sign-in-link",
    subject: "Your link",
    body: `Here is the link you asked for. It works once, for ${linkMinutes} minutes. If you did not ask for it, you can ignore this.`,
    link: `/sign-in/link/${token}`,
    urgent: true,
    endsAt,
  });
}
