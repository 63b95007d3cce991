import { happened, refused, type Outcome } from "../../../words/outcome.ts";
import type { Role } from "../../../words/roles.ts";
import type { ReportCase } from "../report-case.ts";
import type { Refusal } from "../refusals.ts";
import type { Does } from "./does.ts";
import { offered, strikesOf } from "./offered.ts";

export type Decider = { personId: string; role: Role };
export type Decision = {
  by: string;
  role: Role;
  at: Date;
  does: Does[];
  days: number | null;
  inTime: boolean;
};
/** A claim nobody worked on is free again after so long: a shift has ended by then. */
export const claimLastsMinutes = 180;

/** Whether somebody else is working on it at this moment. */
export const isTaken = (
  { claimedBy, claimedAt }: Pick<ReportCase, "claimedBy" | "claimedAt">,
  by: string,
  now: Date,
): boolean =>
  claimedBy !== null &&
  claimedBy !== by &&
  claimedAt !== null &&
  now.getTime() - claimedAt.getTime() < claimLastsMinutes * 60_000;

/**
 * Decides a report once. Refuses what was decided, what somebody else is working on, what is not for her role, and what
 * would point at a hidden name. That she has no part in it is held by the rows: she would not have come by the case.
 */
export function decide(
  report: ReportCase & { aboutMember: boolean },
  by: Decider,
  choice: { does: readonly Does[]; days: number | null },
  now: Date,
): Outcome<Decision, { kind: "ReportDecided"; does: Does[] }, Refusal> {
  const does = [...new Set(choice.does)];
  if (report.decidedAt) return refused("decided");
  if (isTaken(report, by.personId, now)) return refused("hasIt");
  if (does.includes("nothing") && does.length > 1) return refused("onlyNothing");
  if (report.nameHidden && does.includes("held first")) return refused("wouldShow");
  const everybody = offered(report, "safeguarding-lead");
  const hers = offered(report, by.role);
  const strikes = does.filter((each) => strikesOf[each]);
  if (strikes.length > 0 && !report.aboutMember) return refused("noMember");
  if (does.some((each) => !everybody.includes(each))) return refused("notOfThis");
  if (does.some((each) => !hers.includes(each))) return refused("notYours");
  if (strikes.length > 0 && (choice.days === null || choice.days < 1 || choice.days > 90))
    return refused("days");
  return happened(
    {
      by: by.personId,
      role: by.role,
      at: now,
      does,
      days: strikes.length > 0 ? choice.days : null,
      inTime: now <= report.dueAt,
    },
    { kind: "ReportDecided", does },
  );
}
