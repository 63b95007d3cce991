import { go, type Answer, type Asked } from "../../../platform/web/index.ts";

/** Minutes for which a proof counts where something must not be opened by whoever picked the device up (design.md §7). */
export const proofMinutes = 15;

/**
 * Asks for a passkey or a code first, when this session has not proved itself at all or (with `minutes`) not lately; null
 * when it has. A route answers with it before it does what needs the proof: unsealing, exporting, taking up a staff role.
 */
export function proveFirst(asked: Asked, options: { minutes?: number; next?: string } = {}): Answer | null {
  const { strongAt } = asked.actor;
  const age = strongAt ? (asked.now.getTime() - strongAt.getTime()) / 60_000 : Infinity;
  if (age <= (options.minutes ?? Number.MAX_VALUE)) return null;
  return go(`/sign-in/prove?then=${encodeURIComponent(options.next ?? asked.path)}`);
}
