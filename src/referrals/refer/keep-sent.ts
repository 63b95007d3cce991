import type { Asked, Fact } from "../../platform/web/index.ts";
import { candidateKeys } from "../duplicates/candidate-keys.ts";
import { insertReferral } from "../store.ts";
import type { NewlySent } from "./send-referral.ts";

/** Keeps a referral just sent and tells what happened; false when it is here already, as after a double click. */
export async function keepSent(asked: Asked, sent: NewlySent, facts: readonly Fact[]): Promise<boolean> {
  if (!(await insertReferral(asked.db, { ...sent, sounds: candidateKeys(sent.about) }))) return false;
  await asked.happened(...facts);
  await asked.changed("referrals");
  return true;
}
