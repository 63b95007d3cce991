import type { Day } from "../../words/day.ts";
import { riskyHarms } from "./harms.ts";
import { measuresFor, type Measure } from "./measures.ts";
import { recordKinds, recordShapes, type RecordKind } from "./record.ts";
import type { Entry } from "./store/entry-store.ts";

export type Standing = { newest: Entry | null; signed: Entry | null };

/** The newest version of a record, and the newest that is signed: that one holds. */
export function standingOf(entries: readonly Entry[], kind: Entry["kind"], code = ""): Standing {
  const versions = entries
    .filter((each) => each.kind === kind && each.code === code)
    .toSorted((one, other) => other.version - one.version);
  return { newest: versions[0] ?? null, signed: versions.find(({ signedAt }) => signedAt !== null) ?? null };
}

export type DueRecord = { kind: RecordKind; words: string; since: Day | null };

/** What of the register is missing, waits for a signature, or is to be looked at again. */
export function dueRecords(entries: readonly Entry[], on: Day): DueRecord[] {
  return recordKinds.flatMap((kind): DueRecord[] => {
    const { newest, signed } = standingOf(entries, kind);
    const { title } = recordShapes[kind];
    if (!newest) return [{ kind, words: `${title}: not written yet`, since: null }];
    if (!signed) return [{ kind, words: `${title}: written, and nobody has signed it`, since: null }];
    if (signed.reviewOn && signed.reviewOn <= on)
      return [{ kind, words: `${title}: to be looked at again`, since: signed.reviewOn }];
    return [];
  });
}

/** The measures that apply by the newest risk assessment, and which of them nobody has said anything about. */
export function measuresStanding(entries: readonly Entry[]): {
  risky: string[];
  apply: Measure[];
  open: Measure[];
} {
  const { newest } = standingOf(entries, "risk");
  const risky = newest ? riskyHarms(newest.content) : [];
  const apply = measuresFor(risky.length);
  return {
    risky,
    apply,
    open: apply.filter(({ code, holds }) => !holds && !standingOf(entries, "measure", code).newest),
  };
}
