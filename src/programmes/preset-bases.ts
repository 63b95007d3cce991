import type { ProgrammeSettings } from "./settings.ts";

/** The boundaries of each model: McLeish and Redshaw 2015, Table 3 (B7). */
export const BOUNDARIES = {
  befriending: {
    model: "befriending",
    visitCadenceDays: 7,
    visitStructure: "spontaneous",
    goalsEnabled: false,
    sharePersonalContact: true,
    ownHomeAllowed: true,
    volunteerChildrenOnVisits: true,
    directEmotionalSupport: true,
    endingMode: "flexible",
  },
  mentoring: {
    model: "mentoring",
    visitCadenceDays: 28,
    visitStructure: "structured",
    goalsEnabled: true,
    sharePersonalContact: false,
    ownHomeAllowed: false,
    volunteerChildrenOnVisits: false,
    directEmotionalSupport: false,
    endingMode: "defined",
  },
} as const satisfies Record<string, Partial<ProgrammeSettings>>;

/** What stays private between supporter and parent outside plain befriending: ours, for safety. */
export const KEPT_APART = {
  sharePersonalContact: false,
  ownHomeAllowed: false,
  volunteerChildrenOnVisits: false,
} as const satisfies Partial<ProgrammeSettings>;

/** Nobody goes to anybody's home: the rules of visiting have nothing to hold. */
export const NO_VISITS = {
  homeRiskNoteNeeded: false,
  firstVisitByTwo: false,
  checkInOut: false,
} as const satisfies Partial<ProgrammeSettings>;

/** Where the evidence gives one value for every kind; the rest is ours and marked so. */
export const COMMON = {
  practicalSupport: false, // optional fourth element (B3)
  supporterTitle: "volunteer",
  forWhom: "anyone",
  startGestationWeeksMin: 0, // as early as possible (Parents 1st)
  startGestationWeeksMax: 42,
  babyAgeWeeksMax: null,
  selfReferral: true,
  referralOnly: false,
  acknowledgeWorkingDays: 2, // Parents 1st asks for "a clear timeframe"; the numbers are ours
  decideWorkingDays: 10, // ours
  inviteRemindersMax: 2, // ours: then the coordinator calls
  inviteReminderDays: 3, // ours
  proposalLapsesDays: 5, // ours
  firstMeetingWithinDays: 14, // ours
  goneQuietDays: 21, // ours
  checkInAfterDays: 30, // ours: early enough to put right what is not
  plannedFrom: "start",
  plannedWeeks: 26, // Postpartum Support Virginia: about six months
  extendWeeks: 12, // by wish of both (Postpartum Support Virginia); the number is ours
  fadeAtFraction: 0.67, // Postpartum Support Virginia: fewer meetings from about month 3 to 4 of 6
  matchesMax: 2, // ours; no published number
  visitingMinutesPerWeekMax: 180, // Home-Start: 3 hours a week including travel
  onlineMinutesPerWeekMax: null,
  groupSizeAlert: null,
  readinessRequired: [
    "interview",
    "references",
    "criminal-record-check",
    "safeguarding-training",
    "training",
    "code-of-conduct",
  ], // intandem's screening standard for befriending charities
  trainingHoursMin: 30, // NCT Parents in Mind: 30 hours over ten weeks
  recoveryMonthsMin: 12, // Postpartum Support International: recovered at least one year
  refresherMonths: 36, // intandem: at most every 3 years
  supervisionIndividualDays: 30, // monthly (D14)
  supervisionGroupDays: 30, // Birth Companions: monthly volunteer meetings
  reviewDays: 91, // Home-Start: coordinator, volunteer and family meet quarterly
  reportEveryVisitWeeks: 6, // Age UK Barnet: after each visit for 4 to 6 weeks, then monthly
  companions: 0,
  onCallFromDays: 21,
  onCallToDays: 21,
  shiftHours: 8,
  // lone working in people's homes: a note first, two people first, in and out of every visit (practice: lone working)
  homeRiskNoteNeeded: true, // Birth Companions: homes are always risk assessed before a visit
  firstVisitByTwo: true, // Home-Start: the coordinator comes along the first time
  checkInOut: true,
  visitGraceMinutes: 15, // ours
  visitLadderMinutes: 15, // ours
} as const satisfies Partial<{ [Key in keyof ProgrammeSettings]: unknown }>;
