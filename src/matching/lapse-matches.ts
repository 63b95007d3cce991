import type { Doing } from "../platform/web/index.ts";
import { carryOut } from "./carry-out.ts";
import { lapseMatch } from "./lapse-match.ts";
import { listMatches, openMatches } from "./store.ts";

/** Lapses every proposal whose last day to answer is over; nobody is blamed, and the coordinator chooses again. */
export async function lapseMatches(doing: Doing): Promise<void> {
  for (const match of await listMatches(doing.db, { states: openMatches, overBefore: doing.today }))
    await carryOut(doing, match, lapseMatch(match, doing));
}
