import { changedMeanwhile, notFound, type Asked } from "../../platform/web/index.ts";
import type { BroughtList, BroughtRow } from "./brought-list.ts";
import { findList, listRows } from "./store.ts";

/** The list of the URL, if it is this coordinator's; locked where something will be done with it. */
export async function reachList(asked: Asked, lock = false): Promise<BroughtList> {
  const list = await findList(asked.db, asked.params["id"] ?? "", lock);
  if (!list) throw notFound();
  return list;
}

/** One row of a list that is in, by the number in the URL. */
export async function reachRow(
  asked: Asked,
  lock = false,
): Promise<{ list: BroughtList; row: BroughtRow; rows: BroughtRow[] }> {
  const list = await reachList(asked, lock);
  const rows = await listRows(asked.db, list.id);
  const row = rows.find((each) => String(each.row) === asked.params["row"]);
  if (!row) throw notFound();
  return { list, row, rows };
}

export const ALREADY_UNDONE =
  "This list was taken back, so its rows can no longer be brought in. Bring the list in again.";

/** A list that was taken back takes no more rows. */
export function refuseUndone(list: BroughtList): void {
  if (list.undoneAt) throw changedMeanwhile(ALREADY_UNDONE);
}
