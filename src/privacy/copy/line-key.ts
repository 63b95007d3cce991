import { createHash } from "node:crypto";
import type { HeldGroup, HeldItem } from "../../people/index.ts";

/** What one held line is called in an address: nothing of it can be read from that, and it is another once the line is. */
export const lineKey = (personId: string, group: HeldGroup, item: HeldItem): string =>
  createHash("sha256")
    .update(JSON.stringify([personId, group.title, item]))
    .digest("hex")
    .slice(0, 24);

/** The line in words, as it is kept with what she says about it. */
export const sayLine = (group: HeldGroup, item: HeldItem): string =>
  [group.title, ...item.parts.map(({ name, value }) => `${name}: ${value}`)].join("\n");

/** The line of that key among everything held; null when it has changed or was never there. */
export function findLine(
  personId: string,
  groups: readonly HeldGroup[],
  key: string,
): { group: HeldGroup; item: HeldItem } | null {
  for (const group of groups)
    for (const item of group.items) if (lineKey(personId, group, item) === key) return { group, item };
  return null;
}
