import { topicsIn, isTopic, type Topic } from "../../topics.ts";
import { dueMonthsIn } from "./due-months.ts";
import type { Prefs } from "./prefs.ts";

/** A post, or a thread by the post that opens it, as far as folding must know it. */
export type Foldable = {
  id: string;
  threadId: string;
  /** What its writer or a supporter noted on it. */
  notes: readonly string[];
  /** Its title and words: also what nobody noted is found. */
  text: string;
  memberId: string | null;
  veilId: string | null;
  /** Her own is never folded. */
  mine: boolean;
};

export type Because =
  /** `quiet`: she did not ask; it folds by itself while the switch for loss is on. */
  | { kind: "topic"; topic: Topic; untilAt: Date | null; quiet: boolean }
  | { kind: "due month"; month: number; untilAt: Date | null }
  | { kind: "muted" };
export type Fold = { folded: boolean; because: Because | null };

const open: Fold = { folded: false, because: null };

/**
 * What folds to a calm line for this reader, and why. A name that is hidden folds by its veil alone, and a handle folds
 * nothing that is veiled: otherwise muting would tell who is behind it (A12).
 */
export function foldFor(prefs: Prefs, things: readonly Foldable[]): Map<string, Fold> {
  return new Map(things.map((thing) => [thing.id, foldOf(prefs, thing)]));
}

function foldOf(prefs: Prefs, thing: Foldable): Fold {
  if (thing.mine) return open;
  const muted =
    thing.veilId === null
      ? thing.memberId !== null && prefs.mutedMembers.has(thing.memberId)
      : prefs.mutedVeils.has(`${thing.threadId}:${thing.veilId}`);
  if (muted) return { folded: true, because: { kind: "muted" } };
  if (prefs.topics.size > 0) {
    const about = new Set([...thing.notes.filter(isTopic), ...topicsIn(thing.text)]);
    for (const [topic, { untilAt, quiet }] of prefs.topics)
      if (about.has(topic)) return { folded: true, because: { kind: "topic", topic, untilAt, quiet } };
  }
  if (prefs.months.size > 0)
    for (const month of dueMonthsIn(thing.text)) {
      const untilAt = prefs.months.get(month);
      if (untilAt !== undefined) return { folded: true, because: { kind: "due month", month, untilAt } };
    }
  return open;
}
