import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import type { Inside } from "../reach.ts";
import { askSwap } from "./ask-swap.ts";
import { freeShift } from "./free-shift.ts";
import { giveUp } from "./free-what-cannot-be.ts";
import { gatherVolunteers } from "./gather-volunteers.ts";
import { ShiftPage } from "./pages/shift-page.tsx";
import { reachMyShift } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { sayHours } from "./say-shift.ts";
import type { Shift } from "./shift.ts";
import { insertSwap, listOpenSwaps } from "./store/swap-store.ts";
import { tellSupporter } from "./tell-supporter.ts";
import { whoCouldCover } from "./who-could-cover.ts";

/** GET /shifts/:id: one shift of hers: ask somebody to take it, or say that she cannot come. */
export async function shift(asked: Asked): Promise<Answer> {
  const found = await reachMyShift(asked);
  return draw(asked, found, noProblems);
}

async function draw(
  asked: Asked,
  { shift: hers, space }: Inside & { shift: Shift },
  problems: Problems,
): Promise<Answer> {
  const volunteers = await gatherVolunteers(asked, space);
  const { could } = whoCouldCover(hers, volunteers, asked.now);
  const swap = (await listOpenSwaps(asked, { shiftId: hers.id }))[0] ?? null;
  const id = one(asked.typed, "id");
  const body = (
    <ShiftPage
      id={hers.id}
      when={sayHours(hers.fromAt, hers.toAt, asked.now)}
      space={space.name}
      mayChange={hers.state === "planned" && hers.fromAt > asked.now}
      asking={
        swap
          ? {
              id: swap.id,
              whom:
                volunteers.find(({ personId }) => personId === swap.toPersonId)?.handle ??
                "everybody in the space",
            }
          : null
      }
      others={could
        .filter(({ personId }) => personId !== hers.personId)
        .map(({ personId, handle }) => ({ value: personId, words: handle }))}
      newId={isId(id) ? id : newId()}
      typed={asked.typed}
      problems={problems}
    />
  );
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("My shift", body, options)
    : page("My shift", body, options);
}

/** POST /shifts/:id/swap: she asks somebody by name, or anybody of the space. She keeps it until somebody says yes. */
export async function swap(asked: Asked): Promise<Answer> {
  const found = await reachMyShift(asked);
  const { shift: hers, space } = found;
  const whom = one(asked.typed, "whom");
  if (whom !== "anybody" && !isId(whom)) return draw(asked, found, { whom: REFUSALS.whoSwaps });
  const volunteers = await gatherVolunteers(asked, space);
  const before = (await listOpenSwaps(asked, { shiftId: hers.id }))[0] ?? null;
  const id = one(asked.typed, "id");
  const done = askSwap(
    hers,
    before,
    {
      id: isId(id) ? id : newId(),
      toPersonId: whom === "anybody" ? null : whom,
      supporters: volunteers.map(({ personId }) => personId),
    },
    asked.now,
  );
  if (done.kind === "refused") return draw(asked, found, { whom: REFUSALS[done.refusal] });
  if (done.kind === "happened" && (await insertSwap(asked, done.state))) {
    const { could } = whoCouldCover(hers, volunteers, asked.now);
    const told = done.state.toPersonId ? [done.state.toPersonId] : could.map(({ personId }) => personId);
    for (const personId of told)
      await tellSupporter(
        asked,
        { personId, programmeId: space.programmeId, onceKey: `swap:${done.state.id}:${personId}` },
        "shift-question",
      );
    await asked.changed(`desk:${space.id}`);
  }
  return go("/shifts?just=asked");
}

/** POST /shifts/:id/cannot: she cannot come; nobody asks why. The hours are open at once, and her coordinator hears of it. */
export async function cannot(asked: Asked): Promise<Answer> {
  const found = await reachMyShift(asked);
  const done = freeShift(found.shift, "cannot", found.space.programmeId, asked.now);
  if (done.kind === "refused") return draw(asked, found, { cannot: REFUSALS[done.refusal] });
  if (done.kind === "happened") await giveUp(asked, done, found.space.programmeId);
  return go("/shifts?just=freed");
}
