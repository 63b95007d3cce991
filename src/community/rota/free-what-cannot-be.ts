import type { Doing } from "../../platform/web/index.ts";
import { tellCoordinators } from "../../supporters/index.ts";
import { carryOut } from "./carry-out.ts";
import { freeShift } from "./free-shift.ts";
import type { Shift, ShiftFact } from "./shift.ts";
import { takeToFree } from "./store/shift-store.ts";
import { endSwapsOf } from "./store/swap-store.ts";

/**
 * Planned shifts of whoever is on leave then (D24), stands down, or has no place in the space any more become open hours, and
 * her coordinators hear of it: nobody's cover is lost in silence. Nobody is asked why.
 * @param personId one person's, or everybody's
 */
export async function freeWhatCannotBe(doing: Doing, personId: string | null = null): Promise<void> {
  await doing.asSystem(async () => {
    for (const { shift, why, programmeId } of await takeToFree(doing, personId)) {
      const done = freeShift(shift, why, programmeId, doing.now);
      if (done.kind === "happened") await giveUp(doing, done, programmeId);
    }
  });
}

/** A shift is nobody's now: kept, its questions ended, and whoever coordinates told once a day. */
export async function giveUp(
  doing: Doing,
  done: { state: Shift; facts: ShiftFact[] },
  programmeId: string,
): Promise<void> {
  await carryOut(doing, done);
  await doing.asSystem(() => endSwapsOf(doing, [done.state.id], "shift gone"));
  await tellCoordinators(doing, {
    programmeId,
    template: "rota-gap",
    body: "Some hours need somebody. Please sign in to see which.",
    link: "/board",
    onceKey: `rota-gap:${done.state.spaceId}:${doing.today}`,
  });
}
