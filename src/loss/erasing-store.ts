import type { KeepsRecords } from "../people/index.ts";
import "./tables.ts";

/** What goes of a loss: why somebody ended the switch. That there was one, of which kind, from when to when, stays. */
export const lossKeeps: KeepsRecords = {
  erasables: [
    {
      kind: "support",
      table: "loss",
      whose: "person_id = :id or referral_id in (select r.id from referral r where r.person_id = :id)",
      leaves: { ended_why: "case when ended_why is null then null else 'Erased' end" },
    },
    {
      kind: "referrals",
      table: "loss",
      whose: "referral_id = :id and person_id is null",
      leaves: { ended_why: "case when ended_why is null then null else 'Erased' end" },
    },
  ],
};
