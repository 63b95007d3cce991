import type { Reaction } from "../../platform/doing/reactions.ts";
import { stopAlert } from "../../safeguarding/index.ts";
import { freeWhatCannotBe } from "./free-what-cannot-be.ts";
import { makeShiftsOf } from "./make-shifts.ts";
import { listOnCall } from "./store/watch-store.ts";

const herOf = (detail: Record<string, unknown> | undefined): string | null =>
  typeof detail?.["supporterId"] === "string" ? detail["supporterId"] : null;

/** Leave and standing down free her shifts at once; coming back brings her usual hours back; somebody there ends an alarm. */
export const rotaReactions: Record<string, Reaction> = {
  LeaveAsked: (doing, { aboutPersonId }) =>
    aboutPersonId ? freeWhatCannotBe(doing, aboutPersonId) : Promise.resolve(),
  LeaveEnded: (doing, { aboutPersonId }) =>
    aboutPersonId ? makeShiftsOf(doing, aboutPersonId) : Promise.resolve(),
  // somebody is there now: nobody on call needs to find one
  ShiftStarted: async (doing, { detail }) => {
    const spaceId = detail?.["spaceId"];
    if (typeof spaceId !== "string") return;
    for (const shiftId of await listOnCall(doing, spaceId)) await stopAlert(doing, "shift", shiftId);
  },
  SupporterStoodDown: async (doing, { detail }) => {
    const personId = herOf(detail);
    if (personId) await freeWhatCannotBe(doing, personId);
  },
  SupporterStoodUp: async (doing, { detail }) => {
    const personId = herOf(detail);
    if (personId) await makeShiftsOf(doing, personId);
  },
};
