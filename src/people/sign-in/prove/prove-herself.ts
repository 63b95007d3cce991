import type { Answer, Asked } from "../../../platform/web/index.ts";
import { findSessionProof } from "../../sessions/store.ts";
import { proofMinutes, proveFirst } from "./prove.ts";
import { waysToProve } from "./ways.ts";

/**
 * `proveFirst` for pages that parents open too: whoever has neither a passkey nor a code, and no staff role, proves herself by
 * a sign-in link opened just now, because that is all she has.
 */
export async function proveHerself(
  asked: Asked,
  { minutes = proofMinutes, next }: { minutes?: number; next: string },
): Promise<Answer | null> {
  const first = proveFirst(asked, { minutes, next });
  if (!first) return null;
  const { link } = await waysToProve(asked);
  if (!link) return first;
  const proof = await asked.asSystem(() => findSessionProof(asked.db, asked.actor.sessionId ?? ""));
  const fresh = proof !== null && asked.now.getTime() - proof.beganAt.getTime() <= minutes * 60_000;
  return proof?.how === "link" && fresh ? null : first;
}
