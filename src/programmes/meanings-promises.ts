import type { Meaning } from "./meaning.ts";

const group = "promises";

export const PROMISE_MEANINGS = {
  acknowledgeWorkingDays: {
    group,
    as: "number",
    unit: "working day",
    label: "Acknowledge a referral within",
    changes:
      "Promised to referrers and parents. A referral nobody has opened by then rises to the top of the board.",
  },
  decideWorkingDays: {
    group,
    as: "number",
    unit: "working day",
    label: "Answer a referral within",
    changes: "Promised to referrers and parents. The clock stops while a question waits for the referrer.",
  },
  inviteRemindersMax: {
    group,
    as: "number",
    unit: "reminder",
    label: "Reminders to an invited parent",
    changes: "How many gentle reminders are sent before a coordinator calls instead.",
  },
  inviteReminderDays: {
    group,
    as: "number",
    unit: "day",
    label: "Days between reminders",
    changes: "How long a parent is left in peace before the next reminder, within her safe hours.",
  },
  proposalLapsesDays: {
    group,
    as: "number",
    unit: "day",
    label: "A proposed match lapses after",
    changes:
      "An unanswered proposal is withdrawn, without blame, and the coordinator is asked to suggest someone else.",
  },
  firstMeetingWithinDays: {
    group,
    as: "number",
    unit: "day",
    label: "First meeting within",
    changes: "Promised to parents from the day both say yes. Later first meetings show on the board.",
  },
  goneQuietDays: {
    group,
    as: "number",
    unit: "day",
    label: "Gone quiet after",
    changes: "A relationship or membership with no contact for this long is shown to the coordinator.",
  },
  checkInAfterDays: {
    group,
    as: "number",
    unit: "day",
    none: "never",
    label: "“How is it going?” after",
    changes:
      "When a parent is asked, once, how the support is going. Her coordinator reads what she says. Leave empty to ask nobody.",
  },
} as const satisfies Record<string, Meaning>;
