import type { Names } from "../people/index.ts";
import { sayList } from "../words/lists.ts";
import type { Concern } from "./concern.ts";

/** What somebody is called, or "somebody" when no name is known. */
export const calledIn = (names: Names, id: string | null): string =>
  (id ? names.get(id)?.called : null) ?? "somebody";

/** "Kim was", "Kim and Ruth were": who was told, ready for "told". */
export const toldIn = (names: Names, concern: Concern): string =>
  concern.toldIds.length === 0
    ? "Nobody here could be"
    : `${sayList(concern.toldIds.map((id) => calledIn(names, id)))} ${concern.toldIds.length === 1 ? "was" : "were"}`;

/** Everybody a concern names. */
export const idsIn = (concern: Concern): (string | null)[] => [
  concern.aboutPersonId,
  concern.raisedBy,
  ...concern.toldIds,
  concern.state === "acknowledged" ? concern.acknowledgedBy : null,
];
