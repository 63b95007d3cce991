import type { Doing } from "../../platform/web/index.ts";
import { addDays, at, type Day } from "../../words/day.ts";
import { bandsOf } from "./bands.ts";
import { coverOf, type Covered } from "./cover.ts";
import { listNeeds } from "./store/need-store.ts";
import { listShifts } from "./store/shift-store.ts";

/** How a space is covered from one day to another, band by band. Two queries, however long. */
export async function readCover(doing: Doing, spaceId: string, first: Day, last: Day): Promise<Covered[]> {
  const needs = await listNeeds(doing, spaceId, "taken off too");
  const shifts = await listShifts(doing, {
    spaceId,
    from: at(first, "00:00"),
    to: at(addDays(last, 2), "00:00"),
  });
  return coverOf(bandsOf(needs, first, last), shifts, doing.now);
}
