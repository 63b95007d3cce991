import { isId, newId } from "../../platform/db/index.ts";
import { go, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { at, today } from "../../words/day.ts";
import { readTime } from "../../words/time.ts";
import { reachSpace } from "../reach.ts";
import type { Space } from "../space.ts";
import { carryOut, told } from "./carry-out.ts";
import { reachMyShift } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { minutesAfter } from "./shift.ts";
import { gatherVolunteer } from "./gather-volunteers.ts";
import { drawMyShifts } from "./my-shifts.tsx";
import { standIn } from "./stand-in.ts";
import { startShift, type Starter } from "./start-shift.ts";
import { stayUntil } from "./stay-until.ts";
import { insertShift, listShifts } from "./store/shift-store.ts";

/** POST /shifts/:id/start: one tap, and the space may promise that she is here. */
export async function begin(asked: Asked): Promise<Answer> {
  const { shift, space } = await reachMyShift(asked);
  const done = startShift(shift, await starter(asked, space, shift.id), asked.now);
  if (done.kind === "refused") return drawMyShifts(asked, { shift: REFUSALS[done.refusal] });
  if (done.kind === "happened") await carryOut(asked, done);
  return go(`/spaces/${space.id}/desk`);
}

/** POST /shifts/:id/until: she stays on until a time of today, or has to go. */
export async function stay(asked: Asked): Promise<Answer> {
  const { shift, space } = await reachMyShift(asked);
  const leaves = one(asked.typed, "leave") !== "";
  const time = readTime(one(asked.typed, "until"), { noun: "time until which you are here" });
  if (!leaves && !time.ok) return drawMyShifts(asked, { until: time.sentence });
  const untilAt = leaves || !time.ok ? asked.now : nextTime(asked.now, time.value);
  const done = stayUntil(shift, untilAt, space.programmeId, asked.now);
  if (done.kind === "refused")
    return drawMyShifts(asked, { [leaves ? "shift" : "until"]: REFUSALS[done.refusal] });
  if (done.kind === "happened") await carryOut(asked, done);
  return go(`/shifts?just=${leaves ? "going" : "staying"}`);
}

/** POST /spaces/:id/shifts: somebody comes in whom nobody planned. */
export async function comeIn(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachSpace(asked);
  const typed = one(asked.typed, "id");
  const id = isId(typed) ? typed : newId();
  const minutes = Number(one(asked.typed, "minutes"));
  const she = await starter(asked, space, id);
  const planned = await listShifts(asked, {
    personId: asked.actor.personId ?? "",
    from: asked.now,
    to: minutesAfter(asked.now, Number.isFinite(minutes) ? Math.min(Math.max(minutes, 1), 240) : 1),
  });
  const plannedThen = planned.some((each) => each.id !== id && each.state === "planned");
  const asks = { id, spaceId: space.id, personId: mine?.personId ?? "", minutes };
  const done = standIn(asks, { ...she, plannedThen }, asked.now);
  if (done.kind === "refused") return drawMyShifts(asked, { minutes: REFUSALS[done.refusal] }, space.id);
  if (done.kind === "happened" && (await insertShift(asked, done.state)))
    await told(asked, space.id, done.facts);
  return go(`/spaces/${space.id}/desk`);
}

async function starter(asked: Asked, space: Space, shiftId: string): Promise<Starter> {
  const personId = asked.actor.personId ?? "";
  const open = (await listShifts(asked, { personId, open: true })).filter(({ id }) => id !== shiftId);
  const her = await gatherVolunteer(asked, space, personId);
  return { programmeId: space.programmeId, otherOpen: open.length > 0, ready: her?.ready ?? false };
}

/** A time somebody typed is of today, or of tomorrow where that is over by half a day: at 11pm "1am" is to come. */
function nextTime(now: Date, time: string): Date {
  const then = at(today(now), time);
  return minutesAfter(then, 12 * 60) < now ? at(today(minutesAfter(now, 24 * 60)), time) : then;
}
