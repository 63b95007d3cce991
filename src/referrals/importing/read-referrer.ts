import type { DraftReferral } from "./draft-referral.ts";
import type { Gathering } from "./gathering.ts";
import { saysNothing } from "./missing.ts";
import { readReferrerCell } from "./read-referrer-cell.ts";

type Sender = Pick<DraftReferral, "referrerName" | "referrerRole" | "referrerTeam" | "selfReferred">;

/** Who sent the referral (`A2`); columns of their own for role and team say more than a name's brackets. */
export function readReferrer(gathering: Gathering): Sender {
  const said = gathering.read("referrerName", readReferrerCell);
  const role = gathering.read("referrerRole", (text) => ({ value: saysNothing(text) ? null : text }));
  const team = gathering.read("referrerTeam", (text) => ({ value: saysNothing(text) ? null : text }));
  return {
    referrerName: said?.name ?? null,
    referrerRole: role ?? said?.role ?? null,
    referrerTeam: team ?? said?.team ?? null,
    selfReferred: said?.self ?? false,
  };
}
