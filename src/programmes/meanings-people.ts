import type { Meaning } from "./meaning.ts";

const group = "people";

export const PEOPLE_MEANINGS = {
  forWhom: {
    group,
    as: "choice",
    label: "For",
    choices: {
      mums: "women and birthing parents",
      dads: "dads and partners",
      anyone: "any parent",
      staff: "health staff",
    },
    changes:
      "Who can be referred, and how the offer speaks. A group for mums never takes dads, nor the other way round.",
  },
  startGestationWeeksMin: {
    group,
    as: "number",
    unit: "week",
    none: "not in pregnancy",
    label: "Can start from this week of pregnancy",
    changes:
      "Earlier referrals are kept and can be accepted, but support begins from this week. 0 means any time.",
  },
  startGestationWeeksMax: {
    group,
    as: "number",
    unit: "week",
    none: "not in pregnancy",
    label: "Can start up to this week of pregnancy",
    changes:
      "A referral after this week is shown as outside the programme; a coordinator can still accept it with a reason.",
  },
  babyAgeWeeksMax: {
    group,
    as: "number",
    unit: "week",
    none: "not after birth",
    label: "Can start until the baby is this old",
    changes:
      "A referral for an older baby is shown as outside the programme; a coordinator can still accept it with a reason. Leave empty to start in pregnancy only.",
  },
  selfReferral: {
    group,
    as: "yes-no",
    label: "People can refer themselves",
    changes: "Whether the public page has a way to ask for support without a professional.",
  },
  referralOnly: {
    group,
    as: "yes-no",
    label: "By referral only",
    changes: "Nobody can see or join without an accepted referral from a professional, not even with a link.",
  },
} as const satisfies Record<string, Meaning>;
