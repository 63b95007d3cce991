import type { Meaning } from "./meaning.ts";

const group = "boundaries";

export const BOUNDARY_MEANINGS = {
  model: {
    group,
    as: "choice",
    label: "Model",
    choices: { befriending: "befriending: a friend", mentoring: "mentoring: a professional friend" },
    changes:
      "Names the relationship in the offer and the ground rules. The boundaries below can each be set apart from it.",
  },
  visitCadenceDays: {
    group,
    as: "number",
    unit: "day",
    every: true,
    none: "no regular visits",
    label: "Visits",
    changes:
      "How often a supporter and a parent plan to meet. The board shows a meeting as due from then. Leave empty for a programme without visits.",
  },
  visitStructure: {
    group,
    as: "choice",
    label: "Shape of a visit",
    choices: { spontaneous: "as it comes", structured: "planned, with something to do together" },
    changes: "Whether the supporter is asked to plan each visit.",
  },
  goalsEnabled: {
    group,
    as: "yes-no",
    label: "Goals",
    changes: "Whether parents set goals of their own and look back on them with their supporter.",
  },
  sharePersonalContact: {
    group,
    as: "yes-no",
    label: "Sharing personal phone numbers and addresses",
    changes:
      "Whether a supporter and a parent may give each other their own details. If not, they write and call through Alongside.",
  },
  ownHomeAllowed: {
    group,
    as: "yes-no",
    label: "Meeting in the supporter’s home",
    changes: "Whether a supporter may invite a parent home.",
  },
  volunteerChildrenOnVisits: {
    group,
    as: "yes-no",
    label: "Supporter’s children on visits",
    changes: "Whether a supporter may bring children along.",
  },
  directEmotionalSupport: {
    group,
    as: "yes-no",
    label: "Comfort and reassurance",
    changes:
      "Whether a supporter may comfort a parent directly, with reassurance or a hug, or listens and points to help.",
  },
  practicalSupport: {
    group,
    as: "yes-no",
    label: "Practical help",
    changes:
      "Whether practical help is offered, and can be logged, beside listening, information and finding services.",
  },
  supporterTitle: {
    group,
    as: "text",
    max: 60,
    label: "What supporters are called",
    changes: "The word parents and referrers see, such as “volunteer”, “Community Parent” or “Birth Buddy”.",
  },
} as const satisfies Record<string, Meaning>;
