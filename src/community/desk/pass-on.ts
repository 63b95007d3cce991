import { isRed, type Care } from "./care.ts";
import { after } from "./clock.ts";

/** Who could answer instead: on shift now (not on a pause), and who is next on the rota. */
export type Others = { hereIds: readonly string[]; next: { personId: string; fromAt: Date } | null };

/** What is done about an answer that is overdue. */
export type Passed = {
  rung: number;
  fallbackId: string | null;
  dueAt: Date | null;
  boardAt: Date | null;
  /** Who is told now. */
  tellIds: readonly string[];
  /** The ladder of whoever is on call begins. */
  callDuty: boolean;
  tellCoordinators: boolean;
};

/**
 * An answer is overdue: the others who are here, then whoever is next on the rota, then the coordinators' board, each after
 * the same wait (practice: community 6.2.2: alert, acknowledge, escalate by timer). A red nobody has opened goes to whoever
 * is on call at once, and to the board.
 */
export function passOn(
  care: Care,
  others: Others,
  { replyMinutes, opens }: { replyMinutes: number; opens: boolean },
  now: Date,
): Passed {
  if (isRed(care.tier) && !care.openedAt)
    return { ...board, rung: 3, boardAt: care.boardAt ?? now, tellIds: others.hereIds, callDuty: true };
  const wait = after(now, Math.max(5, Math.round(replyMinutes / 2)));
  const here = others.hereIds.filter((id) => id !== care.ownerId);
  const [first] = here;
  if (care.rung < 1 && first)
    return { ...told, rung: 1, fallbackId: first, dueAt: wait, boardAt: care.boardAt, tellIds: here };
  const next = others.next && others.next.personId !== care.ownerId ? others.next : null;
  if (care.rung < 2 && next)
    return {
      ...told,
      rung: 2,
      fallbackId: next.personId,
      dueAt: wait,
      boardAt: care.boardAt,
      tellIds: [next.personId],
    };
  if (isHeardByReading(care, opens))
    return {
      ...told,
      rung: 2,
      fallbackId: care.fallbackId,
      dueAt: after(now, laterMinutes),
      boardAt: null,
      tellIds: [],
    };
  return { ...board, rung: 3, boardAt: care.boardAt ?? now, tellCoordinators: true };
}

/** What is said within a conversation, and in which nothing was found, waits to be read: no coordinator is woken for it. */
export const isHeardByReading = ({ tier }: Pick<Care, "tier">, opens: boolean): boolean =>
  tier === "none" && !opens;
/** Minutes after which what waits to be read is looked at again. */
export const laterMinutes = 12 * 60;

const told = { callDuty: false, tellCoordinators: false };
const board = { ...told, fallbackId: null, dueAt: null, tellIds: [] as readonly string[] };
