import { befriending, elsewhere, harbrook, mentoring } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

const at = "2026-08-03T10:00:00Z";

/** Lena leads all of Harbrook and Cora is her deputy; each has been told of something, and has something to answer. */
export const dutyRows = (): Row[] => [
  ...dutyOf(harbrook, befriending, { whose: "Lena", lead: "lena", deputy: "cora", by: "ada", about: "Ann" }),
  ...dutyOf(elsewhere, mentoring, { whose: "Amos", lead: "amos", deputy: "cy", by: "amos", about: "Cat" }),
];

type Duty = { whose: string; lead: string; deputy: string; by: string; about: string };

function dutyOf(organisation_id: string, programme_id: string, duty: Duty): Row[] {
  const [lead, deputy] = [idOf(duty.lead), idOf(duty.deputy)];
  const as = (table: string, row: Row["row"]): Row => ({
    table,
    whose: duty.whose,
    row: { organisation_id, ...row },
  });
  const id = (what: string): string => idOf(duty.whose, what);
  const hours = { from_at: "2026-08-04T08:00:00Z", to_at: "2026-08-05T08:00:00Z" };
  const added = { added_at: at, added_by: idOf(duty.by) };
  return [
    as("duty_turn", { id: id("turn"), programme_id, post: "deputy", person_id: deputy, ...hours, ...added }),
    as("duty_pattern", {
      id: id("pattern"),
      post: "lead",
      person_id: lead,
      weekdays: "{1,2,3,4,5,6,7}",
      hours_from: "00:00",
      hours_to: "00:00",
      from_on: "2026-02-01",
      ...added,
    }),
    as("duty_away", {
      id: id("away"),
      person_id: lead,
      from_at: "2026-09-01T00:00:00Z",
      to_at: "2026-09-08T00:00:00Z",
      said_at: at,
      said_by: lead,
    }),
    as("duty_handover", {
      id: id("handover"),
      post: "lead",
      from_person_id: lead,
      to_person_id: deputy,
      from_at: "2026-08-07T08:00:00Z",
      to_at: "2026-08-08T08:00:00Z",
      note: "Nothing waits just now.",
      offered_at: at,
    }),
    as("duty_clock", {
      level: "immediate",
      rung_minutes: 10,
      again_minutes: 10,
      changed_at: at,
      changed_by: idOf(duty.by),
    }),
    as("alert", {
      id: id("alert"),
      programme_id,
      subject_kind: "concern",
      subject_id: idOf(duty.about, "concern"),
      level: "immediate",
      link: `/concerns/${idOf(duty.about, "concern")}`,
      raised_at: at,
      acknowledged_at: at,
      acknowledged_by: lead,
      held_by: lead,
    }),
    as("alert_told", {
      id: id("told"),
      alert_id: id("alert"),
      step: 0,
      person_id: lead,
      post: "lead",
      because: "raised",
      due_at: at,
      at,
    }),
    as("alert_pass", {
      id: id("pass"),
      alert_id: id("alert"),
      from_person_id: lead,
      to_person_id: deputy,
      note: "She knows the family.",
      offered_at: at,
    }),
  ];
}
