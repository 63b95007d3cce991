import { newId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { closeAccount, type KeepsRecords } from "../../people/index.ts";
import type { Day } from "../../words/day.ts";

import type { RecordKind } from "../../words/record-kinds.ts";
import type { ErasedWhy } from "./erasure.ts";
import { insertErasure, putAside, rubOut } from "./store.ts";

export type ErasingParts = {
  keeps: readonly KeepsRecords[];
  /** Whether a concern about this person is open: by itself a hold, of which nobody but the leads learns. */
  concernIsOpenAbout: (doing: Doing, personId: string) => Promise<boolean>;
};

export type Erase = {
  subjectId: string;
  /** Concerns, lists and referrals that never became a person have no account and no holds of hers. */
  isPerson: boolean;
  kinds: readonly RecordKind[];
  /** The first day that is kept; null takes everything. */
  before: Day | null;
  why: ErasedWhy;
  by: string | null;
  requestId: string | null;
};

/**
 * Erases records of these kinds: names, addresses and words go, ids, periods and counts stay. With the account goes the
 * way in. Answers how many rows of each kind; the same is recorded, whatever the law keeps aside for the leads.
 */
export async function erase(
  doing: Doing,
  { keeps, concernIsOpenAbout }: ErasingParts,
  asked: Erase,
): Promise<Record<string, number>> {
  return doing.asSystem(async () => {
    const { subjectId, kinds } = asked;
    const id = newId();
    const aside = asked.isPerson && (await concernIsOpenAbout(doing, subjectId));
    const erasables = keeps.flatMap((each) => each.erasables).filter(({ kind }) => kinds.includes(kind));
    const rubbing = { subjectId, before: asked.before };
    const counts: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 0]));
    if (asked.isPerson && kinds.includes("account")) {
      for (const { letGo } of keeps) await letGo?.(doing, subjectId);
      await closeAccount(doing, subjectId);
    }
    for (const erasable of erasables) {
      if (aside) await putAside(doing, erasable, rubbing, id);
      counts[erasable.kind] = (counts[erasable.kind] ?? 0) + (await rubOut(doing.db, erasable, rubbing));
    }
    await insertErasure(doing, {
      id,
      subjectId,
      by: asked.by,
      why: asked.why,
      requestId: asked.requestId,
      kinds: counts,
    });
    return counts;
  });
}
