import type { Meaning } from "./meaning.ts";
import { READINESS_KINDS } from "./readiness-kinds.ts";

const group = "supporters";

export const SUPPORTER_MEANINGS = {
  matchesMax: {
    group,
    as: "number",
    unit: "parent",
    label: "Most parents at a time",
    changes: "A supporter with this many is not suggested for another; each supporter may choose fewer.",
  },
  visitingMinutesPerWeekMax: {
    group,
    as: "number",
    unit: "minute",
    none: "no cap",
    label: "Most time visiting in a week",
    changes:
      "Includes travel, not births. Above it, her supervisor is asked to look in. Counted apart from time online.",
  },
  onlineMinutesPerWeekMax: {
    group,
    as: "number",
    unit: "minute",
    none: "no cap",
    label: "Most time online in a week",
    changes: "The rota does not offer more shifts than this. Counted apart from visiting.",
  },
  groupSizeAlert: {
    group,
    as: "number",
    unit: "member",
    none: "no alert",
    label: "Members to two moderators before an alert",
    changes: "Above it, the coordinator is asked to split the group or add a moderator.",
  },
  readinessRequired: {
    group,
    as: "several",
    choices: READINESS_KINDS,
    label: "Needed before a first match",
    changes:
      "A supporter without one of these cannot be matched; she and her coordinator see which, and what to do.",
  },
  trainingHoursMin: {
    group,
    as: "number",
    unit: "hour",
    label: "Initial training",
    changes: "Hours recorded before a supporter is ready.",
  },
  recoveryMonthsMin: {
    group,
    as: "number",
    unit: "month",
    label: "Time since her own recovery",
    changes:
      "A supporter who has had mental health problems around a birth has been well for this long. Asked at interview, never shown to parents.",
  },
  refresherMonths: {
    group,
    as: "number",
    unit: "month",
    every: true,
    label: "Refresher training",
    changes:
      "Training and checks are asked for again after this long; a late one blocks new matches, not current ones.",
  },
  supervisionIndividualDays: {
    group,
    as: "number",
    unit: "day",
    every: true,
    none: "none",
    label: "Supervision, one to one",
    changes: "When the next is due; overdue supervision shows to the coordinator and cannot quietly lapse.",
  },
  supervisionGroupDays: {
    group,
    as: "number",
    unit: "day",
    every: true,
    none: "none",
    label: "Supervision in a group",
    changes: "When the next is due for everyone in the programme.",
  },
  reviewDays: {
    group,
    as: "number",
    unit: "day",
    every: true,
    none: "none",
    label: "Review of the relationship",
    changes: "When parent, supporter and coordinator next look together at how it is going.",
  },
  reportEveryVisitWeeks: {
    group,
    as: "number",
    unit: "week",
    label: "A note after every visit for the first",
    changes: "After these weeks the supporter is asked for a note once a month instead.",
  },
} as const satisfies Record<string, Meaning>;
