import type { Fact } from "../../platform/web/index.ts";

export type CameBy = "pattern" | "sign-up" | "swap" | "plan" | "stand-in";
/** Why a shift that was planned is nobody's now. */
export type FreedWhy = "cannot" | "leave" | "left" | "stood down" | "swap" | "hours" | "coordinator";

type Base = {
  id: string;
  spaceId: string;
  personId: string;
  fromAt: Date;
  toAt: Date;
  cameBy: CameBy;
  patternId: string | null;
};
export type PlannedShift = Base & { state: "planned" };
/** She began it; until when she says she is here may pass while the shift is open still. */
export type OpenShift = Base & { state: "open"; startedAt: Date; hereUntilAt: Date };
export type ClosedShift = Base & { state: "closed"; startedAt: Date; hereUntilAt: Date; closedAt: Date };
export type CancelledShift = Base & { state: "cancelled"; cancelledAt: Date; why: FreedWhy | null };
/** One supporter's two hours in one space (A5). */
export type Shift = PlannedShift | OpenShift | ClosedShift | CancelledShift;

export type ShiftFact = Fact & { subjectKind: "shift" };

/** What happened to a shift, in ids and codes; a supporter's own hours, so it may say whose. */
export const shiftFact = (
  kind: "ShiftPlanned" | "ShiftStarted" | "ShiftStaysUntil" | "ShiftClosed" | "ShiftFreed" | "ShiftMissed",
  shift: Pick<Base, "id" | "spaceId" | "personId">,
  programmeId: string,
  detail: Record<string, unknown> = {},
): ShiftFact => ({
  kind,
  subjectKind: "shift",
  subjectId: shift.id,
  programmeId,
  detail: { spaceId: shift.spaceId, supporterId: shift.personId, ...detail },
});

export const minutesBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 60_000;
export const minutesAfter = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000);
