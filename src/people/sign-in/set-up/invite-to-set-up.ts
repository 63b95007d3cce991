import type { Doing } from "../../../platform/web/index.ts";
import { hashOf, newToken } from "../../sessions/token.ts";
import { endSetUpLinks, insertLink } from "../link-store.ts";
import { addressToInvite } from "../store.ts";

/** Days a set-up link waits: over a weekend, and no longer. */
export const setUpDays = 4;

/**
 * Sends somebody a link to choose how she signs in: a password with an authenticator app, or a passkey. What she has
 * goes on working until she has chosen; links sent before stop. Who may invite is the caller's to decide.
 * @returns false when she has no address to send it to
 */
export async function inviteToSetUp(doing: Doing, personId: string): Promise<boolean> {
  const token = newToken();
  const sent = await doing.asSystem(async () => {
    const address = await addressToInvite(doing.db, personId);
    if (!address) return false;
    await endSetUpLinks(doing.db, personId, doing.now);
    const endsAt = new Date(doing.now.getTime() + setUpDays * 86_400_000);
    await insertLink(doing.db, doing.organisation.id, {
      tokenHash: hashOf(token),
      personId,
      addressId: address.id,
      purpose: "set-up",
      thenTo: null,
      madeAt: doing.now,
      endsAt,
    });
    await doing.owe({
      toPersonId: personId,
      template: "set-up-link",
      subject: "Set up how you sign in",
      body: `Here is your link to choose how you sign in. It takes three minutes, works once and waits ${setUpDays} days. Have your phone with you.`,
      link: `/sign-in/set-up/${token}`,
      endsAt,
    });
    return true;
  });
  if (sent)
    await doing.happened({
      kind: "SetUpLinkSent",
      subjectKind: "person",
      subjectId: personId,
      aboutPersonId: personId,
    });
  return sent;
}
