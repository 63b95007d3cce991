import type { Turn } from "./session.ts";

/** What waits for the guest: neither merged into another, nor put aside, taken back or answered. */
export const isWaiting = (turn: Turn): boolean =>
  !turn.mergedInto && !turn.asideAt && !turn.withdrawnAt && !turn.answeredAt && !turn.takenAt;

/** The one the guest has before her. */
export const beforeHer = (turns: readonly Turn[]): Turn | null =>
  turns.find((turn) => turn.takenAt !== null && turn.answeredAt === null) ?? null;

/**
 * What comes next, the first first: what follows an answer before new questions, while it is fresh; then by when it was asked;
 * what was skipped comes back after everything that was not.
 */
export const inOrder = (turns: readonly Turn[]): Turn[] =>
  turns
    .filter(isWaiting)
    .sort(
      (one, other) =>
        Number(one.skippedAt !== null) - Number(other.skippedAt !== null) ||
        Number(other.kind === "follow-up") - Number(one.kind === "follow-up") ||
        (one.skippedAt ?? one.askedAt).getTime() - (other.skippedAt ?? other.askedAt).getTime() ||
        (one.id < other.id ? -1 : 1),
    );

/** How many asked this, with those whose question was merged into it. */
export const askersOf = (turn: Turn, turns: readonly Turn[]): number =>
  1 + turns.filter(({ mergedInto, withdrawnAt }) => mergedInto === turn.id && !withdrawnAt).length;

/** Where hers is answered: her own, or the one it was merged into. */
export const leadOf = (turn: Turn, turns: readonly Turn[]): Turn =>
  turns.find(({ id }) => id === turn.mergedInto) ?? turn;

/** How many come before it; null when it is not waiting. */
export function placeOf(turn: Turn, turns: readonly Turn[]): number | null {
  const place = inOrder(turns).findIndex(({ id }) => id === leadOf(turn, turns).id);
  return place < 0 ? null : place;
}
