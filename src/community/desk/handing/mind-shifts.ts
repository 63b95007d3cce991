import type { Doing } from "../../../platform/web/index.ts";
import { carryOut } from "../../rota/carry-out.ts";
import { endShift } from "../../rota/end-shift.ts";
import { findShift } from "../../rota/store/shift-store.ts";
import { deskChanged, tellCoordinators } from "../caring/tell-desk.ts";
import { releaseAll } from "../store/care-store.ts";
import { keepTold, takeGone, takeUnsigned } from "../store/shift-end-store.ts";
import { releaseWaits } from "../pictures/wait-store.ts";
import { keepHandover } from "./keep-handover.ts";

/** Minutes after she has gone that a shift waits for her to hand it over herself. */
const closeMinutes = 30;
/** Minutes of the next shift in which a handover is signed for. */
const signMinutes = 15;
const atOnce = 50;

/**
 * Whose time is over has nothing in her hands any more: it goes back at once, so that somebody else may take it (practice:
 * re-pool what an absent volunteer holds). Where she never closed her shift, it closes itself half an hour later, and the
 * handover is written all the same. Runs as the system.
 */
export async function mindShifts(doing: Doing): Promise<void> {
  for (const gone of await takeGone(doing, atOnce)) {
    const released = await releaseAll(doing, gone.spaceId, gone.personId);
    await releaseWaits(doing, gone.spaceId, gone.personId);
    if (released.length > 0) await deskChanged(doing, gone.spaceId);
    if (doing.now.getTime() - gone.hereUntilAt.getTime() < closeMinutes * 60_000) continue;
    await keepHandover(doing, { id: gone.shiftId, spaceId: gone.spaceId }, null, "");
    const shift = await findShift(doing, gone.shiftId, "to change");
    const done = shift && endShift(shift, gone.programmeId, doing.now);
    if (done?.kind === "happened") await carryOut(doing, done);
  }
}

/** A handover nobody has signed when somebody else's shift has begun is the coordinators' to ask about. Runs as the system. */
export async function mindHandovers(doing: Doing): Promise<void> {
  for (const unsigned of await takeUnsigned(doing, signMinutes, atOnce)) {
    await keepTold(doing, unsigned.id);
    await tellCoordinators(doing, { ...unsigned, onceKey: `desk:unsigned:${unsigned.id}` });
  }
}
