import { elsewhere, harbrook } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

const at = "2026-08-01T10:00:00Z";
const print = "a".repeat(64);

/** Words that were signed, accepted and have run out: Lena signs in the first charity, Cy in the other. */
export const contentRows = (): Row[] => [
  ...rowsIn(harbrook, "Lena", "Ada"),
  ...rowsIn(elsewhere, "Cy", "Amos"),
];

function rowsIn(organisation_id: string, signer: string, administrator: string): Row[] {
  const signs = idOf(signer.toLowerCase());
  const runs = idOf(administrator.toLowerCase());
  const as = (table: string, whose: string, row: Row["row"]): Row => ({
    table,
    whose,
    row: { organisation_id, ...row },
  });
  const text = { key: "card-bleeding", version: 1, fingerprint: print };
  return [
    as("content_version", signer, {
      ...text,
      name: "Bleeding",
      words: JSON.stringify(["Call 999."]),
      kept_at: at,
    }),
    as("content_signer", signer, {
      id: idOf(signer, "signer"),
      person_id: signs,
      title: "Clinical safety officer",
      named_by: runs,
      named_at: at,
    }),
    as("content_sign_off", signer, {
      id: idOf(signer, "sign-off"),
      ...text,
      signed_by: signs,
      signed_name: signer,
      signed_title: "Clinical safety officer",
      signed_at: at,
      review_on: "2027-08-01",
    }),
    as("content_acceptance", administrator, {
      id: idOf(administrator, "acceptance"),
      accepted_by: runs,
      name_typed: administrator,
      reason: "The check is booked.",
      accepted: JSON.stringify([{ ...text, name: "Bleeding" }]),
      accepted_at: at,
    }),
    as("maternity_unit", administrator, {
      id: idOf(administrator, "unit"),
      name: "Maternity",
      phone: "01632 960 001",
      began_at: at,
    }),
    as("content_task", signer, {
      id: idOf(signer, "content-task"),
      key: "card-bleeding",
      sign_off_id: idOf(signer, "sign-off"),
      person_id: signs,
      opened_at: at,
      due_on: "2026-08-15",
    }),
  ];
}
