import type { Sharing } from "../words/sharing.ts";
import { keptApartBy } from "./do-not-match.ts";
import type { DoNotMatch } from "./do-not-match.ts";
import type { Fit } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import { partsOfFit } from "./parts-of-fit.ts";
import type { Around } from "./parts-of-fit.ts";
import type { SupporterSide } from "./supporter-side.ts";

/** What one supporter has in one row, and how far it may travel. */
export type Cell = { supporterId: string; theirs: string; fit: Fit; sharing: Sharing };

/** One thing looked at: what is the parent's, and each supporter's. */
export type Row = { label: string; hers: string; cells: Cell[] };

/** Two or three supporters next to each other for one parent, for the coordinator. Leaves out do-not-match. */
export function sideBySide(
  parent: ParentSide,
  supporters: readonly SupporterSide[],
  doNotMatch: readonly DoNotMatch[],
  around: Around,
): Row[] {
  const columns = supporters
    .filter((supporter) => !keptApartBy(parent, supporter, doNotMatch))
    .map((supporter) => ({ id: supporter.id, parts: partsOfFit(parent, supporter, around) }));
  const rows = columns[0]?.parts ?? [];
  return rows.map(({ label, hers }, at) => ({
    label,
    hers,
    cells: columns.flatMap(({ id, parts }) => {
      const part = parts[at];
      return part ? [{ supporterId: id, theirs: part.theirs, fit: part.fit, sharing: part.sharing }] : [];
    }),
  }));
}
