import type { AddressSaid, AddressTaken } from "../../people/index.ts";
import { namesAlike } from "../../words/names-alike.ts";

/**
 * Who the person on a referral is to us: somebody known (the address and the name agree: a parent who comes back, or a
 * supporter of ours), somebody new with the addresses nobody else has, or nobody we could tell apart from another.
 */
export type WhoSheIs =
  | { kind: "known"; personId: string }
  | { kind: "new"; addresses: AddressSaid[] }
  | { kind: "another" };

// the same name but for a part of it, as after a marriage
const ALIKE = 0.75;

/** One address belongs to one person here, because it opens her pages; a shared phone is never given to a second. */
export function whoSheIs(
  name: string,
  addresses: readonly AddressSaid[],
  taken: readonly AddressTaken[],
): WhoSheIs {
  const known = taken.find((each) => namesAlike(name, each.name) >= ALIKE);
  if (known) return { kind: "known", personId: known.personId };
  const free = addresses.filter(
    ({ kind, value }) => !taken.some((each) => each.kind === kind && each.value === value),
  );
  return free.length > 0 ? { kind: "new", addresses: free } : { kind: "another" };
}
