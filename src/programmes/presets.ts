import type { ProgrammeKind } from "./kinds.ts";
import { BOUNDARIES, COMMON, KEPT_APART, NO_VISITS } from "./preset-bases.ts";
import { programmeSettings } from "./settings.ts";
import type { ProgrammeSettings } from "./settings.ts";

type Different = Partial<ProgrammeSettings>;

/** The settings a new programme of this kind begins with; a fresh copy each time, every value open to change (B6, B18). */
export function presetFor(kind: ProgrammeKind): ProgrammeSettings {
  return programmeSettings.parse({ ...COMMON, ...BY_KIND[kind] });
}

const checks = COMMON.readinessRequired;

const BY_KIND: Record<ProgrammeKind, Different> = {
  befriending: {
    ...BOUNDARIES.befriending,
    babyAgeWeeksMax: 52, // ours
    goneQuietDays: 14, // ours: two visits missed
  },
  mentoring: {
    ...BOUNDARIES.mentoring,
    supporterTitle: "mentor",
    babyAgeWeeksMax: 52, // ours
    goneQuietDays: 42, // ours
  },
  "community-parent": {
    // monthly visits, usually after birth; mothers set and reach goals for themselves (B20)
    ...BOUNDARIES.mentoring,
    supporterTitle: "Community Parent",
    babyAgeWeeksMax: 8, // ours
    plannedFrom: "birth",
    plannedWeeks: 12, // Parents 1st measures last at 3 months after birth
    extendWeeks: 4, // ours
    goneQuietDays: 42, // ours
    onlineMinutesPerWeekMax: 840, // Derby: 2 hours a day (A5)
  },
  "birth-companion": {
    // frequent visits in pregnancy, labour, and up to three months after birth (B19)
    ...BOUNDARIES.befriending,
    ...KEPT_APART,
    supporterTitle: "Birth Companion",
    forWhom: "mums",
    practicalSupport: true, // personal care for mum and baby (A18)
    startGestationWeeksMin: 35, // Birth Companions: from about 35 weeks
    plannedFrom: "birth",
    plannedWeeks: 6, // Birth Companions: to 6 weeks after birth …
    extendWeeks: 6, // … commonly to about 3 months
    companions: 3, // Birth Partner Project: three volunteers
    onCallFromDays: 21, // Birth Partner Project: three weeks before …
    onCallToDays: 21, // … to three weeks after the due date
    shiftHours: 8, // Birth Partner Project
    trainingHoursMin: 48, // Birth Companions: 7 to 8 training days; 6 hours a day is ours
    readinessRequired: [...checks, "birth-training"],
    goneQuietDays: 14, // ours
  },
  breastfeeding: {
    ...BOUNDARIES.befriending,
    ...KEPT_APART,
    supporterTitle: "breastfeeding supporter",
    forWhom: "mums",
    babyAgeWeeksMax: 12, // ours
    plannedFrom: "birth",
    plannedWeeks: 12, // Dennis trial: 12 weeks, of support by phone
    acknowledgeWorkingDays: 1, // ours: the first days decide
    decideWorkingDays: 2, // ours
    firstMeetingWithinDays: 3, // ours
    goneQuietDays: 10, // ours
    readinessRequired: [...checks, "breastfeeding-training"],
  },
  "mental-health": {
    ...BOUNDARIES.befriending,
    ...KEPT_APART,
    visitStructure: "structured",
    goalsEnabled: true,
    endingMode: "defined",
    supporterTitle: "peer supporter",
    babyAgeWeeksMax: 104, // NCT Parents in Mind: pregnancy or the first two years
    plannedFrom: "birth",
    plannedWeeks: 104, // Bluebell: to 2 years after birth
    extendWeeks: 0,
    goneQuietDays: 14, // ours
    readinessRequired: [...checks, "endings-training"],
  },
  "online-mums": {
    ...BOUNDARIES.befriending,
    ...KEPT_APART,
    ...NO_VISITS,
    visitCadenceDays: null,
    supporterTitle: "Community Parent",
    forWhom: "mums",
    selfReferral: false, // referral by a health professional only (A4)
    referralOnly: true,
    plannedFrom: "birth",
    plannedWeeks: 6, // ours: the group is for pregnant women (A6); time to say goodbye
    extendWeeks: 6, // ours
    matchesMax: 0,
    visitingMinutesPerWeekMax: null,
    onlineMinutesPerWeekMax: 840, // 2 hours a day, each day (A5)
    groupSizeAlert: 30, // Facemums: 14 to 17 members to two moderators; doubled, for people who read more than write
    firstMeetingWithinDays: 2, // ours: a welcome in the group
    goneQuietDays: 30, // ours
    reviewDays: null,
    readinessRequired: [...checks, "moderation-training"],
  },
  "online-dads": {
    ...BOUNDARIES.befriending,
    ...KEPT_APART,
    ...NO_VISITS,
    visitCadenceDays: null,
    supporterTitle: "dad supporter",
    forWhom: "dads",
    babyAgeWeeksMax: 52, // ours
    plannedWeeks: 52, // ours
    matchesMax: 0,
    visitingMinutesPerWeekMax: null,
    onlineMinutesPerWeekMax: 840, // as for mums (A5)
    groupSizeAlert: 30, // as for mums
    firstMeetingWithinDays: 2, // ours
    goneQuietDays: 30, // ours
    reviewDays: null,
    readinessRequired: [...checks, "moderation-training"],
  },
  "ward-peer-work": {
    ...BOUNDARIES.mentoring,
    ...NO_VISITS,
    visitCadenceDays: 2, // ours: a peer worker is on the ward most days of a stay
    visitStructure: "spontaneous", // time to just be with someone is work (D31)
    directEmotionalSupport: true, // ours
    practicalSupport: true, // cooking, exercise (D28)
    supporterTitle: "peer support worker",
    forWhom: "mums",
    startGestationWeeksMin: 32, // D1
    babyAgeWeeksMax: 52, // to one year after birth (D1)
    selfReferral: false, // she is admitted
    referralOnly: true,
    acknowledgeWorkingDays: 1, // ours
    decideWorkingDays: 1, // ours
    firstMeetingWithinDays: 2, // ours
    goneQuietDays: 7, // ours
    plannedWeeks: 8, // ours: about a stay
    extendWeeks: 44, // ours: never beyond a year
    matchesMax: 8, // eight mothers (D2)
    visitingMinutesPerWeekMax: 1125, // one full-time post of 37.5 hours shared between two (D4)
    readinessRequired: [...checks, "peer-support-course", "role-agreement", "induction"], // D12, D20, D21
    trainingHoursMin: 14, // two days (D12)
    supervisionGroupDays: null,
    reviewDays: 28, // ours
    reportEveryVisitWeeks: 0, // the ward keeps its own notes (D29)
  },
  "reflection-network": {
    ...BOUNDARIES.mentoring,
    ...NO_VISITS,
    visitCadenceDays: 28, // regular sessions (E10); monthly for middle managers (E12)
    goalsEnabled: false, // not performance (E21)
    directEmotionalSupport: true, // restorative
    supporterTitle: "reflective supervisor",
    forWhom: "staff",
    startGestationWeeksMin: null,
    startGestationWeeksMax: null,
    plannedWeeks: 52, // yearly professional review (E11)
    extendWeeks: 52, // ours
    matchesMax: 6, // ours
    recoveryMonthsMin: 0,
    readinessRequired: ["supervisor-training", "role-agreement"], // E7
    trainingHoursMin: 14, // ours
    goneQuietDays: 60, // ours
    reviewDays: 365, // E11
    reportEveryVisitWeeks: 0, // what is said is not kept (E13)
  },
};
