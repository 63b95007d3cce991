import type { Reaction } from "../../platform/doing/reactions.ts";
import { keepState, listReferrals } from "../store.ts";
import { factOf } from "../triage/triaged.ts";
import { invitationsTo, keepAnswer } from "./store.ts";

/** She took back that we may support her: her referral stops, and stays hers to take up again. */
export const stopSupport: Reaction = async (doing, { aboutPersonId, programmeId, detail }) => {
  if (detail?.["purpose"] !== "support" || !aboutPersonId) return;
  const wanted = { personId: aboutPersonId, states: ["agreed", "waiting", "matched"] as const };
  for (const referral of await listReferrals(doing.db, programmeId ? { ...wanted, programmeId } : wanted)) {
    if (referral.state !== "agreed" && referral.state !== "waiting" && referral.state !== "matched") continue;
    if (!(await keepState(doing.db, referral, { ...referral, state: "stopped" }))) continue;
    const invitation = (await invitationsTo(doing.db, [referral.id])).get(referral.id);
    if (invitation)
      await keepAnswer(doing.db, referral.id, {
        ...invitation,
        answer: "not now",
        at: doing.now,
        by: doing.actor.personId,
      });
    await doing.happened(factOf("ParentStopped", referral, { from: referral.state }));
    await doing.changed("referrals");
    await doing.changed("board");
    await doing.changed(`referral:${referral.id}`);
  }
};
