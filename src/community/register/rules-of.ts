import type { Doing } from "../../platform/web/index.ts";
import { findRules } from "../spaces/store/rules-store.ts";

/** The house rules of these spaces, as they stand. */
export async function rulesOf(
  doing: Doing,
  spaces: readonly { id: string; name: string }[],
): Promise<{ space: string; lines: string[] }[]> {
  const all: { space: string; lines: string[] }[] = [];
  for (const { id, name } of spaces.slice(0, 5)) {
    const { lines } = await findRules(doing, id);
    all.push({ space: name, lines: lines.map(({ rule }) => rule) });
  }
  return all;
}
