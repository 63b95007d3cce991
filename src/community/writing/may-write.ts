import type { Doing } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { lastWroteAt, listMyStrikes } from "../store/strike-store.ts";
import type { Thread } from "../store/thread-store.ts";
import type { Strike, StrikeKind } from "./strike.ts";

/** Whether she may write: at once, so that a person sees it first, or not, with the sentence that says why and until when. */
export type MayWrite =
  | { kind: "may" }
  | { kind: "held"; why: "restricted" }
  | { kind: "not"; sentence: string };

/**
 * What moderation has to say before a post is kept, for every way of writing in a space: what holds for her for a time, a
 * thread that is closed, and a thread that is slowed down. Only members are slowed; whoever looks after a space answers.
 */
export async function mayWrite(
  doing: Doing,
  spaceId: string,
  thread: Pick<Thread, "id" | "slowSeconds" | "closedAt"> | null = null,
): Promise<MayWrite> {
  const strikes = await listMyStrikes(doing, spaceId);
  const stop = strikes.find(({ kind }) => kind === "out" || kind === "read only");
  if (stop) return { kind: "not", sentence: sayStop(stop, doing.now) };
  if (thread?.closedAt)
    return { kind: "not", sentence: "This conversation is closed. You can read it, and begin a new one." };
  if (thread?.slowSeconds && doing.actor.role === "parent") {
    const last = await lastWroteAt(doing, thread.id);
    const from = last && new Date(last.getTime() + thread.slowSeconds * 1000);
    if (from && from > doing.now)
      return {
        kind: "not",
        sentence: `This conversation is slowed down, so that everybody has time to think. You can write here again ${sayWhen(from, doing.now)}. What you wrote is kept.`,
      };
  }
  return strikes.some(({ kind }) => kind === "held first")
    ? { kind: "held", why: "restricted" }
    : { kind: "may" };
}

/** Whether she may react to a post: the sentence that says why not, or null. */
export async function mayNotReact(doing: Doing, spaceId: string): Promise<string | null> {
  const stops: readonly StrikeKind[] = ["out", "read only", "no reactions"];
  const stop = (await listMyStrikes(doing, spaceId)).find(({ kind }) => stops.includes(kind));
  return stop ? sayStop(stop, doing.now) : null;
}

const whats: Readonly<Record<StrikeKind, string>> = {
  warning: "There is a warning",
  "read only": "You can read here, and not write,",
  "held first": "Somebody reads your posts before others do",
  "no reactions": "You can read and write here, and not react,",
  out: "You have a break from here",
};

/** "You can read here, and not write, until tomorrow at 5pm. Why, and how to ask for another look: What was decided." */
export const sayStop = ({ kind, untilAt }: Pick<Strike, "kind" | "untilAt">, now: Date): string =>
  `${whats[kind]} until ${sayWhen(untilAt, now)}. Why, and how to ask for another look, is under “What was decided”.`;
