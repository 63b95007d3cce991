import { befriending, harbrook } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

/** That many more referrals waiting on Cora's board, in states that each stand on it. */
export function crowdRows(count: number): Row[] {
  return Array.from({ length: count }, (_, n): Row => {
    const state = n % 2 === 0 ? "sent" : "acknowledged";
    return {
      table: "referral",
      whose: "Somebody",
      row: {
        id: idOf("crowd", String(n)),
        organisation_id: harbrook,
        programme_id: befriending,
        source: "professional",
        state,
        sent_at: new Date(Date.UTC(2026, 6, 1 + (n % 30), 9)).toISOString(),
        sent_by: idOf("ria"),
        referrer_name: "A midwife",
        name: `Somebody ${String.fromCharCode(65 + (n % 26))}${n}`,
        due_on: "2026-10-12",
        outcode: "HB1",
        agreed_how: "in person",
        acknowledged_at: state === "sent" ? null : "2026-08-01T09:00:00Z",
      },
    };
  });
}
