import { rolesEverHeld, type HeldAbout, type HeldGroup } from "../../people/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { asHer } from "./as-her.ts";

/**
 * Everything held about somebody that is hers to see, whatever role she is in just now: each part read as herself in each
 * of her roles. What is about others, and any worry about her, is not hers to see and so is not here.
 */
export async function everythingAbout(
  asked: Asked,
  personId: string,
  held: readonly HeldAbout[],
): Promise<HeldGroup[]> {
  const roles = await asked.asSystem(() => rolesEverHeld(asked.db, personId));
  const groups = new Map<string, HeldGroup>();
  for (const role of roles.length > 0 ? roles : (["parent"] as const))
    for (const each of held)
      for (const group of await asHer(asked, personId, role, each)) join(groups, group);
  return [...groups.values()];
}

/** The same thing seen in two roles is one thing. */
function join(groups: Map<string, HeldGroup>, group: HeldGroup): void {
  const known = groups.get(group.title);
  if (!known) return void groups.set(group.title, group);
  const seen = new Set(known.items.map((item) => JSON.stringify(item)));
  const more = group.items.filter((item) => !seen.has(JSON.stringify(item)));
  groups.set(group.title, { ...known, items: [...known.items, ...more] });
}
