/** Why somebody does not see a record: do-not-see, as a floor under every page. */
export const conflictKinds = [
  "relative",
  "neighbour",
  "former-partner",
  "friend",
  "works-together",
  "other",
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Who came upon it: the person herself, the parent, a colleague, or the closeness check of matching. */
export type FoundBy = "declared" | "asked-for" | "noticed" | "closeness";

const kinds: Record<ConflictKind, string> = {
  relative: "family",
  neighbour: "neighbours, or they live close by",
  "former-partner": "former partners, or family of one",
  friend: "friends, or friends of the family",
  "works-together": "they work together",
  other: "something else",
};
export const sayConflict = (kind: ConflictKind): string => kinds[kind];

const found: Record<FoundBy, string> = {
  declared: "said so herself",
  "asked-for": "asked for it about her own record",
  noticed: "wrote it down",
  closeness: "wrote it down, from what matching noticed",
};
export const sayFound = (by: FoundBy): string => found[by];

/** One entry: who does not see whose record, and why. `who` is null while somebody has only been named. */
export type Conflict = {
  id: string;
  whoId: string | null;
  named: string | null;
  subjectId: string;
  kind: ConflictKind;
  why: string;
  found: FoundBy;
  beganAt: Date;
  beganBy: string;
};
