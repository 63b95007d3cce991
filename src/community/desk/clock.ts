import type { Tier } from "../tables.ts";
import { isRed, type RedTier } from "./care.ts";

/** Who is in a space: how many now and until when, and when the next shift is planned to begin. */
export type Cover = { here: number; untilAt: Date | null; nextAt: Date | null };
export type Clock = {
  outOfHours: boolean;
  /** An answer by then; null: nobody is on the rota to promise it. */
  promisedAt: Date | null;
  dueAt: Date | null;
  boardAt: Date | null;
};

/** Minutes in which somebody on shift opens a red before whoever is on call is told (practice: community 6.2.2). */
export const openMinutes: Readonly<Record<RedTier, number>> = { R: 5, U: 10, S: 15 };
/** Minutes from the opening of a red to its first answer. */
export const answerMinutes = 30;
/** An amber is for this shift, and never so near its end that nobody could have answered. */
const atLeastMinutes = 10;
/** Further away than this the next shift is no promise for an amber: the coordinators see it at once. */
const tooFarHours = 12;

export const after = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/**
 * The clock of a post: by its tier, and by whether somebody is there (A5; practice: community 6.1.3, put a clock on
 * amber). Out of hours it counts from the next shift on the rota; where none is planned the coordinators have it.
 * @param replyMinutes the space's own promise while somebody is there
 */
export function clockOf(tier: Tier, at: Date, cover: Cover, replyMinutes: number): Clock {
  if (isRed(tier)) return redClock(tier, at, cover);
  const { here, untilAt, nextAt } = cover;
  const usual = after(at, replyMinutes);
  if (here > 0 && untilAt) {
    if (tier === "A") {
      const by = later(after(at, atLeastMinutes), earlier(usual, untilAt));
      return { outOfHours: false, promisedAt: by, dueAt: by, boardAt: null };
    }
    if (usual <= untilAt || !nextAt)
      return { outOfHours: false, promisedAt: usual, dueAt: usual, boardAt: null };
  }
  const outOfHours = here === 0;
  if (!nextAt) return { outOfHours, promisedAt: null, dueAt: null, boardAt: at };
  const by = after(nextAt, replyMinutes);
  const tooFar = tier === "A" && nextAt.getTime() - at.getTime() > tooFarHours * 3_600_000;
  return { outOfHours, promisedAt: by, dueAt: by, boardAt: tooFar ? at : null };
}

// while nobody is there the ladder of whoever is on call runs by itself, and the board shows it until a person has opened it
const redClock = (tier: RedTier, at: Date, { here }: Cover): Clock =>
  here > 0
    ? {
        outOfHours: false,
        promisedAt: after(at, openMinutes[tier]),
        dueAt: after(at, openMinutes[tier]),
        boardAt: null,
      }
    : { outOfHours: true, promisedAt: null, dueAt: null, boardAt: at };

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
const later = (one: Date, other: Date): Date => (one > other ? one : other);
