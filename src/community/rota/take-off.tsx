import { go, notFound, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { today } from "../../words/day.ts";
import { reachSpace } from "../reach.ts";
import { freeShift } from "./free-shift.ts";
import { giveUp } from "./free-what-cannot-be.ts";
import { REFUSALS } from "./refusals.ts";
import { drawWeek } from "./show-week.tsx";
import { findShift } from "./store/shift-store.ts";
import { tellSupporter } from "./tell-supporter.ts";
import { mondayOf } from "./why-not.ts";

/** POST /spaces/:id/rota/taking-off: a coordinator takes somebody off who cannot say so herself; the hours are open, and she is told. */
export async function takeOff(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const { space } = inside;
  const shift = await findShift(asked, one(asked.typed, "shift"), "to change");
  if (!shift || shift.spaceId !== space.id) throw notFound();
  const day = today(shift.fromAt);
  const done = freeShift(shift, "coordinator", space.programmeId, asked.now);
  if (done.kind === "refused") return drawWeek(asked, inside, day, { rota: REFUSALS[done.refusal] });
  if (done.kind === "happened") {
    await giveUp(asked, done, space.programmeId);
    await tellSupporter(
      asked,
      { personId: shift.personId, programmeId: space.programmeId, onceKey: `off:${shift.id}` },
      "shift-changed",
    );
  }
  return go(`/spaces/${space.id}/rota?week=${mondayOf(day)}&just=off`);
}
