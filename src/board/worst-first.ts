import type { OpenThing } from "../words/open-thing.ts";

const rank: Record<OpenThing["severity"], number> = { now: 0, soon: 1, fine: 2 };

/**
 * Worst first: severity, then somebody's safety, then whatever is past its promise, then the oldest; the key settles
 * what is left, so that the order never flickers.
 */
export const worstFirst = (things: readonly OpenThing[]): OpenThing[] =>
  [...things].sort(
    (one, other) =>
      rank[one.severity] - rank[other.severity] ||
      Number(other.safety ?? false) - Number(one.safety ?? false) ||
      Number(other.late) - Number(one.late) ||
      one.since.getTime() - other.since.getTime() ||
      one.key.localeCompare(other.key),
  );
