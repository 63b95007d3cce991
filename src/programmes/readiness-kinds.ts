/** What may be asked of a supporter before a first match (A15); each is recorded as a period, with who saw the proof. */
export const READINESS_KINDS = {
  interview: "an interview",
  references: "two references from people outside the family",
  "criminal-record-check": "a criminal record check at the level of the role",
  "safeguarding-training": "safeguarding training",
  training: "initial training",
  "code-of-conduct": "a signed code of conduct",
  "role-agreement": "an agreed role statement",
  induction: "an induction with dated steps",
  "moderation-training": "training in keeping an online group safe",
  "birth-training": "training in supporting labour and birth",
  "breastfeeding-training": "training in supporting breastfeeding",
  "endings-training": "training in ending well",
  "peer-support-course": "a two-day peer support course from an outside organisation",
  "supervisor-training": "training in restorative supervision",
} as const;

export type ReadinessKind = keyof typeof READINESS_KINDS;

export const readinessKinds = Object.keys(READINESS_KINDS) as ReadinessKind[];
