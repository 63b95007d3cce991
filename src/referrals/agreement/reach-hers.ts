import type { Asked } from "../../platform/web/index.ts";
import type { Referral } from "../referral.ts";
import { listReferrals } from "../store.ts";
import type { Invitation } from "./invitation.ts";
import { invitationsTo } from "./store.ts";

export type Hers = { referral: Referral & { personId: string }; invitation: Invitation | null };

// what waits for her comes before what she has answered
const ORDER: readonly Referral["state"][] = ["invited", "agreed", "waiting", "matched", "stopped"];

/** The referral a parent's own pages are about: hers, in the programme she is here for; null when there is none. */
export async function reachHers(asked: Asked): Promise<Hers | null> {
  const { personId, programmeId } = asked.actor;
  if (!personId) return null;
  const wanted = { states: ORDER, personId, ...(programmeId ? { programmeId } : {}) };
  const [first] = (await listReferrals(asked.db, wanted)).toSorted(
    (one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state),
  );
  if (!first) return null;
  return {
    referral: { ...first, personId },
    invitation: (await invitationsTo(asked.db, [first.id])).get(first.id) ?? null,
  };
}
