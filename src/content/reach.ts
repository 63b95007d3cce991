import { notAllowed, type Asked } from "../platform/web/index.ts";
import { isStaff } from "../words/roles.ts";
import type { Signer } from "./sign-content.ts";
import { listSigners } from "./store.ts";

/** Who comes here: staff, and whoever the organisation names to sign, whatever she is here besides. */
export async function reachContent(
  asked: Asked,
): Promise<{ signer: Signer | null; signers: readonly Signer[] }> {
  const signers = await listSigners(asked);
  const signer = signers.find(({ personId }) => personId === asked.actor.personId) ?? null;
  if (!signer && !isStaff(asked.actor.role))
    throw notAllowed(
      "Content is looked after by staff, and by clinicians the organisation names. An administrator can name you.",
    );
  return { signer, signers };
}

/** The navigation entry of these pages: administrators come from the organisation’s page. */
export const standsUnder = ({ actor }: Asked): { current: string } => ({
  current: actor.role === "administrator" ? "organisation" : "content",
});
