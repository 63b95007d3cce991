import type { Doing } from "../../platform/web/index.ts";
import type { Shift, ShiftFact } from "./shift.ts";
import { keepShift } from "./store/shift-store.ts";

/** What an act on a shift made true: kept, told as facts, and every open page of the space and its desk looks again. */
export async function carryOut(
  doing: Doing,
  { state, facts }: { state: Shift; facts: ShiftFact[] },
): Promise<void> {
  await keepShift(doing, state);
  await told(doing, state.spaceId, facts);
}

export async function told(doing: Doing, spaceId: string, facts: ShiftFact[]): Promise<void> {
  await doing.happened(...facts);
  await doing.changed(`space:${spaceId}`);
  await doing.changed(`desk:${spaceId}`);
}
