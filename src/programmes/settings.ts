import { z } from "zod";
import { RANGES } from "./ranges.ts";
import type { RangedSetting } from "./ranges.ts";
import { readinessKinds } from "./readiness-kinds.ts";

const whole = (key: RangedSetting) => z.number().int().min(RANGES[key][0]).max(RANGES[key][1]);
/** Nothing where the programme has none of it: no visits, no cap, no group. */
const wholeOrNone = (key: RangedSetting) => whole(key).nullable();

/**
 * Everything a programme may be set to (B6, B7; the two boundary models are Table 3 of McLeish and Redshaw 2015).
 * Names end in their unit. Whether values make sense together is asked by settingsThatClash.
 */
export const programmeSettings = z.strictObject({
  // boundaries
  model: z.enum(["befriending", "mentoring"]),
  visitCadenceDays: wholeOrNone("visitCadenceDays"),
  visitStructure: z.enum(["spontaneous", "structured"]),
  goalsEnabled: z.boolean(),
  sharePersonalContact: z.boolean(),
  ownHomeAllowed: z.boolean(),
  volunteerChildrenOnVisits: z.boolean(),
  directEmotionalSupport: z.boolean(),
  practicalSupport: z.boolean(),
  supporterTitle: z.string().trim().min(2).max(60),
  // who it is for
  forWhom: z.enum(["mums", "dads", "anyone", "staff"]),
  startGestationWeeksMin: wholeOrNone("startGestationWeeksMin"),
  startGestationWeeksMax: wholeOrNone("startGestationWeeksMax"),
  babyAgeWeeksMax: wholeOrNone("babyAgeWeeksMax"),
  selfReferral: z.boolean(),
  referralOnly: z.boolean(),
  // promises
  acknowledgeWorkingDays: whole("acknowledgeWorkingDays"),
  decideWorkingDays: whole("decideWorkingDays"),
  inviteRemindersMax: whole("inviteRemindersMax"),
  inviteReminderDays: whole("inviteReminderDays"),
  proposalLapsesDays: whole("proposalLapsesDays"),
  firstMeetingWithinDays: whole("firstMeetingWithinDays"),
  goneQuietDays: whole("goneQuietDays"),
  checkInAfterDays: wholeOrNone("checkInAfterDays"),
  // length and ending
  plannedFrom: z.enum(["start", "birth"]),
  plannedWeeks: whole("plannedWeeks"),
  extendWeeks: whole("extendWeeks"),
  fadeAtFraction: z.number().min(RANGES.fadeAtFraction[0]).max(RANGES.fadeAtFraction[1]),
  endingMode: z.enum(["flexible", "defined"]),
  // supporters
  matchesMax: whole("matchesMax"),
  visitingMinutesPerWeekMax: wholeOrNone("visitingMinutesPerWeekMax"),
  onlineMinutesPerWeekMax: wholeOrNone("onlineMinutesPerWeekMax"),
  groupSizeAlert: wholeOrNone("groupSizeAlert"),
  readinessRequired: z.array(z.enum(readinessKinds)),
  trainingHoursMin: whole("trainingHoursMin"),
  recoveryMonthsMin: whole("recoveryMonthsMin"),
  refresherMonths: whole("refresherMonths"),
  supervisionIndividualDays: wholeOrNone("supervisionIndividualDays"),
  supervisionGroupDays: wholeOrNone("supervisionGroupDays"),
  reviewDays: wholeOrNone("reviewDays"),
  reportEveryVisitWeeks: whole("reportEveryVisitWeeks"),
  // birth
  companions: whole("companions"),
  onCallFromDays: whole("onCallFromDays"),
  onCallToDays: whole("onCallToDays"),
  shiftHours: whole("shiftHours"),
  // visiting safely
  homeRiskNoteNeeded: z.boolean(),
  firstVisitByTwo: z.boolean(),
  checkInOut: z.boolean(),
  visitGraceMinutes: whole("visitGraceMinutes"),
  visitLadderMinutes: whole("visitLadderMinutes"),
});

export type ProgrammeSettings = z.infer<typeof programmeSettings>;
export type SettingName = keyof ProgrammeSettings;

/** Every setting, in the order an administrator meets them. */
export const settingNames = Object.keys(programmeSettings.shape) as SettingName[];
