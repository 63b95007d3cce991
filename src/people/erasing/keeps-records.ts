import type { Doing } from "../../platform/web/index.ts";
import type { RecordKind, RetentionKind } from "../../words/record-kinds.ts";

/**
 * What goes from one table when somebody's records of one kind are erased. Ids, periods, codes and numbers stay, so that
 * every count is the same afterwards; names, addresses and words go. It is SQL, so it is written in a feature's store.
 */
export type Erasable = Taken | Emptied;

type Taken = {
  kind: RecordKind;
  table: string;
  /** Which rows: a condition with `:id` for whose they are and `:before` for the first day that is kept. */
  whose: string;
  /** What each column holds afterwards, as SQL; "nothing": the row itself goes. */
  leaves: Readonly<Record<string, string>> | "nothing";
};

/** Words that nobody is granted to change: a function of the database's own empties them and answers how many rows. */
type Emptied = { kind: RecordKind; calls: string; columns: readonly `${string}.${string}`[] };

/** Whose records of one kind are past their time: a query of `subject_id` and `since_on`, with `:before`. */
export type PastItsTime = { kind: RetentionKind; query: string };

/** What one feature hands to whoever erases: features contribute theirs, app.ts composes them. */
export type KeepsRecords = {
  erasables: readonly Erasable[];
  pastItsTime?: readonly PastItsTime[];
  /** Ends what is under way for somebody whose account closes, so that nobody waits for her. */
  letGo?: (doing: Doing, personId: string) => Promise<void>;
  /** What would end, in sentences for whoever decides; empty when nothing is under way. */
  underWay?: (doing: Doing, personId: string) => Promise<string[]>;
};
