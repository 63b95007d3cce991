import type { RetentionKind } from "../../words/record-kinds.ts";

/** Why something was erased: she asked, or it was kept as long as the organisation said. */
export const erasedWhys = ["asked", "kept long enough"] as const;
export type ErasedWhy = (typeof erasedWhys)[number];

/** What was done, without what stood there: how many rows of which kind, by whom, why and when. */
export type Erasure = {
  id: string;
  subjectId: string;
  at: Date;
  byPersonId: string | null;
  why: ErasedWhy;
  kinds: Partial<Record<RetentionKind, number>>;
};
