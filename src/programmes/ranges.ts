/**
 * The least and the most each number may be. Wide enough for every programme in the evidence, narrow enough to catch
 * a slip of the finger: nobody means a visit every 700 days.
 */
export const RANGES = {
  visitCadenceDays: [1, 92],
  plannedWeeks: [1, 260],
  extendWeeks: [0, 104],
  fadeAtFraction: [0.3, 1],
  startGestationWeeksMin: [0, 42],
  startGestationWeeksMax: [0, 42],
  babyAgeWeeksMax: [0, 260],
  matchesMax: [0, 20],
  visitingMinutesPerWeekMax: [30, 2400],
  onlineMinutesPerWeekMax: [30, 2400],
  groupSizeAlert: [2, 1000],
  acknowledgeWorkingDays: [1, 20],
  decideWorkingDays: [1, 60],
  proposalLapsesDays: [1, 28],
  firstMeetingWithinDays: [1, 60],
  inviteRemindersMax: [0, 5],
  inviteReminderDays: [1, 14],
  goneQuietDays: [2, 180],
  checkInAfterDays: [7, 180],
  trainingHoursMin: [0, 400],
  recoveryMonthsMin: [0, 120],
  refresherMonths: [3, 36],
  supervisionIndividualDays: [7, 184],
  supervisionGroupDays: [7, 184],
  reviewDays: [14, 366],
  reportEveryVisitWeeks: [0, 52],
  companions: [0, 6],
  onCallFromDays: [0, 42],
  onCallToDays: [0, 21],
  shiftHours: [2, 24],
  visitGraceMinutes: [5, 60],
  visitLadderMinutes: [5, 60],
} as const satisfies Record<string, readonly [number, number]>;

export type RangedSetting = keyof typeof RANGES;
