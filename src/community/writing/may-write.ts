import type { Doing } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { listMyStrikes } from "../store/strike-store.ts";
import type { Strike, StrikeKind } from "./strike.ts";

/** The sentence that says why she may not write in this space for a time and until when, or null. */
export async function mayNotWrite(doing: Doing, spaceId: string, nameHidden = false): Promise<string | null> {
  const strikes = await listMyStrikes(doing, spaceId);
  const stop = strikes.find(({ kind }) => kind === "out" || kind === "read only");
  if (stop) return sayStop(stop, doing.now);
  const first = strikes.find(({ kind }) => kind === "held first");
  // a hidden name that waits for a person would be known by its waiting
  return first && nameHidden
    ? `Somebody reads your posts before others do, until ${sayWhen(first.untilAt, doing.now)}. Until then they would know a hidden name by it: post with your name shown, or wait.`
    : null;
}

/** The sentence that says why she may not react to a post for a time, or null. */
export async function mayNotReact(doing: Doing, spaceId: string): Promise<string | null> {
  const stops: readonly StrikeKind[] = ["out", "read only", "no reactions"];
  const stop = (await listMyStrikes(doing, spaceId)).find(({ kind }) => stops.includes(kind));
  return stop ? sayStop(stop, doing.now) : null;
}

/** Whether a person reads what she writes here before others do. */
export const isHeldFirst = async (doing: Doing, spaceId: string): Promise<boolean> =>
  (await listMyStrikes(doing, spaceId)).some(({ kind }) => kind === "held first");

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
