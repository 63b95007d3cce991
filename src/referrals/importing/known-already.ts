import type { Asked } from "../../platform/web/index.ts";
import { sayList } from "../../words/lists.ts";
import { candidateKeys, findAlike } from "../duplicates/alike.ts";
import { findSharing } from "../duplicates/store.ts";
import { shortName } from "../triage/who.ts";
import type { DraftReferral } from "./draft-referral.ts";

export type Known = { id: string; words: string };

/**
 * For each draft, the referral we have that seems to be for the same person, and why; null when none does. One look at
 * the database however long the list is.
 */
export async function knownAlready(
  asked: Asked,
  drafts: readonly DraftReferral[],
): Promise<(Known | null)[]> {
  const keysOf = drafts.map(candidateKeys);
  const known = (await findSharing(asked.db, [...new Set(keysOf.flat())], drafts.length * 10)).filter(
    ({ state }) => state !== "merged" && state !== "withdrawn",
  );
  const byKey = new Map<string, typeof known>();
  for (const each of known)
    for (const key of candidateKeys(each.about)) byKey.set(key, [...(byKey.get(key) ?? []), each]);
  return drafts.map((draft, place) => {
    const near = new Map(
      (keysOf[place] ?? []).flatMap((key) => byKey.get(key) ?? []).map((each) => [each.id, each]),
    );
    const [surest] = findAlike(
      draft,
      [...near.values()].map(({ id, about }) => ({ id, ...about })),
    );
    const found = surest && surest.strength !== "maybe" ? near.get(surest.id) : undefined;
    return found && surest
      ? {
          id: found.id,
          words: `Seems to be ${shortName(found.about.name)}, whom we have: ${sayList(surest.because)}.`,
        }
      : null;
  });
}
