import type { Asked } from "../../platform/web/index.ts";
import { newToken } from "../sessions/token.ts";
import { keepClaim, type Claim } from "./store.ts";

/** A link to show that an address is hers works for this long; it opens nothing, so it may be longer than a sign-in link. */
export const claimHours = 24;

/**
 * Remembers what she says is hers and sends a link there. Nothing goes to the address before she opens it: a mistyped
 * number would otherwise be told about her, and could sign in as her.
 */
export async function claimAddress(asked: Asked, personId: string, claim: Claim): Promise<void> {
  const token = newToken();
  const endsAt = new Date(asked.now.getTime() + claimHours * 3_600_000);
  await keepClaim(asked.db, { ...claim, organisationId: asked.organisation.id, personId, token, endsAt });
  await asked.owe({
    toAddress: claim.value,
    aboutPersonId: personId,
    template: "address-check",
    subject: "Your link",
    body: `Here is the link you asked for. It works once, for ${claimHours} hours. If you did not ask for it, you can ignore this.`,
    link: `/me/addresses/confirm/${token}`,
    urgent: true,
    endsAt,
  });
}
