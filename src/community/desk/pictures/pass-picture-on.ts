import { after } from "../clock.ts";
import type { PictureWait } from "./picture-wait.ts";

/** What is done about a picture nobody has looked at in time. */
export type PassedPicture = { dueAt: Date | null; boardAt: Date | null; tellIds: readonly string[] };

/**
 * A picture is overdue: those here are told once, and after the same wait again, or where nobody is, the coordinators have
 * it. @param hereIds on shift now, without whoever sent it: nobody looks at her own
 */
export function passPictureOn(
  { toldAt }: Pick<PictureWait, "toldAt">,
  hereIds: readonly string[],
  replyMinutes: number,
  now: Date,
): PassedPicture {
  if (!toldAt && hereIds.length > 0)
    return { dueAt: after(now, Math.max(5, Math.round(replyMinutes / 2))), boardAt: null, tellIds: hereIds };
  return { dueAt: null, boardAt: now, tellIds: [] };
}

/** Beyond its clock, and nobody after her has it: a shift does not close over it (practice: community 6.1.2). */
export const needsLooker = (waits: readonly PictureWait[], closer: string, now: Date): PictureWait[] =>
  waits.filter(
    ({ ownerId, boardAt, promisedAt, dueAt }) =>
      ownerId === closer ||
      (ownerId === null &&
        boardAt === null &&
        ((promisedAt !== null && promisedAt <= now) || (dueAt !== null && dueAt <= now))),
  );
