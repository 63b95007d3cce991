import { newId } from "../../platform/db/index.ts";
import { go, notFound, one, type Answer, type Asked, type Doing } from "../../platform/web/index.ts";
import { today } from "../../words/day.ts";
import { reachSpace } from "../reach.ts";
import { endSwap, takeSwap } from "./answer-swap.ts";
import { carryOut, told } from "./carry-out.ts";
import { coverOf, type Covered } from "./cover.ts";
import { gatherVolunteer } from "./gather-volunteers.ts";
import { drawMyShifts } from "./my-shifts.tsx";
import { readCover } from "./read-cover.ts";
import { REFUSALS } from "./refusals.ts";
import { signUp } from "./sign-up.ts";
import { answerAsk, listAsks, type CoverAsk } from "./store/ask-store.ts";
import { findShift, insertShift, listShifts } from "./store/shift-store.ts";
import { keepSwap, takeSwapRow } from "./store/swap-store.ts";
import { tellSupporter } from "./tell-supporter.ts";

/** POST /swaps/:id/answer: yes, no, or taken back by her who asked. Nobody else needs to agree. */
export async function answerSwap(asked: Asked): Promise<Answer> {
  const swap = await takeSwapRow(asked, asked.params["id"] ?? "");
  if (!swap) throw notFound("That question is settled already. Look at the rota to see whose shift it is.");
  const { space, mine } = await reachSpace(asked, swap.spaceId);
  if (!mine) throw notFound();
  const news = (to: string) =>
    tellSupporter(
      asked,
      { personId: to, programmeId: space.programmeId, onceKey: `swap:${swap.id}:answered` },
      "shift-changed",
    );
  if (one(asked.typed, "answer") !== "yes") {
    const done = endSwap(swap, mine.personId, asked.now);
    if (done.kind === "refused") return drawMyShifts(asked, { question: REFUSALS[done.refusal] });
    if (done.kind === "happened") {
      await keepSwap(asked, done.state);
      await news(swap.fromPersonId);
    }
    return go("/shifts?just=answered");
  }
  const her = await gatherVolunteer(asked, space, mine.personId);
  const shift = await asked.asSystem(() => findShift(asked, swap.shiftId, "to change"));
  if (!her || !shift) throw notFound();
  const done = takeSwap(swap, shift, her, { id: newId(), programmeId: space.programmeId }, asked.now);
  if (done.kind === "refused") return drawMyShifts(asked, { question: REFUSALS[done.refusal] });
  if (done.kind === "happened") {
    await keepSwap(asked, done.state.swap);
    // the other's row is not hers to write: the house takes it off as it gives her this one
    await asked.asSystem(() => carryOut(asked, { state: done.state.freed, facts: [] }));
    await insertShift(asked, done.state.taken);
    await told(asked, space.id, done.facts);
    await news(swap.fromPersonId);
  }
  return go("/shifts?just=taken");
}

/** POST /cover/:id/answer: she was asked whether she could cover hours. */
export async function answerCover(asked: Asked): Promise<Answer> {
  const [ask] = await listAsks(asked, { id: asked.params["id"] ?? "" });
  if (!ask || ask.personId !== asked.actor.personId) throw notFound();
  if (one(asked.typed, "answer") !== "yes") {
    await answerAsk(asked, ask.id, "no");
    await asked.changed(`desk:${ask.spaceId}`);
    return go("/shifts?just=answered");
  }
  const { space } = await reachSpace(asked, ask.spaceId);
  const her = await gatherVolunteer(asked, space, ask.personId);
  const band = await bandOf(asked, ask);
  if (!her || !band) return drawMyShifts(asked, { question: REFUSALS.bandGone });
  const { id: spaceId, programmeId } = space;
  const done = signUp(band, her, { id: newId(), spaceId, programmeId, cameBy: "sign-up" }, asked.now);
  if (done.kind === "refused") {
    if (done.refusal === "enough") await answerAsk(asked, ask.id, "filled");
    return drawMyShifts(asked, { question: REFUSALS[done.refusal] });
  }
  await answerAsk(asked, ask.id, "yes");
  if (done.kind === "happened" && (await insertShift(asked, done.state))) {
    await told(asked, space.id, done.facts);
    if (band.has + 1 >= band.need) await settleOthers(asked, ask);
  }
  return go("/shifts?just=taken");
}

/** The hours she was asked about: a band of the space, or a shift outside of any that somebody did not begin. */
async function bandOf(doing: Doing, ask: CoverAsk): Promise<Covered | null> {
  const { spaceId, fromAt, toAt } = ask;
  const day = today(fromAt);
  const wanted = (await readCover(doing, spaceId, day, day)).find(
    (each) => each.fromAt.getTime() === fromAt.getTime() && each.toAt.getTime() === toAt.getTime(),
  );
  const shifts = await listShifts(doing, { spaceId, from: fromAt, to: toAt });
  return wanted ?? coverOf([{ needId: ask.id, day, fromAt, toAt, need: 1 }], shifts, doing.now)[0] ?? null;
}

/** Enough people: whoever else was asked about these hours need not answer. */
async function settleOthers(doing: Doing, ask: CoverAsk): Promise<void> {
  await doing.asSystem(async () => {
    for (const other of await listAsks(doing, { spaceId: ask.spaceId, fromAt: ask.fromAt }))
      if (other.answer === null) await answerAsk(doing, other.id, "filled");
  });
}
