import { notAllowed, notFound, type Asked } from "../../platform/web/index.ts";
import { reachSpace, type Inside } from "../reach.ts";
import type { Place } from "../space.ts";
import { stageOf, type Stage } from "../stage.ts";
import type { Ending } from "./ending.ts";
import { GOODBYE_REFUSALS } from "./refusals.ts";
import { findEnding } from "./store/ending-store.ts";

export type ReachedEnding = Inside & { ending: Ending | null; stage: Stage };

/** A space she is inside of, with how it ends. */
export async function reachEnding(asked: Asked): Promise<ReachedEnding> {
  const inside = await reachSpace(asked);
  return {
    ...inside,
    ending: await findEnding(asked, inside.space.id),
    stage: stageOf(inside.space, asked.today),
  };
}

/** The same once the goodbye has begun; before it there is nothing to say goodbye to. */
export async function reachGoodbye(asked: Asked): Promise<ReachedEnding> {
  const reached = await reachEnding(asked);
  if (reached.stage === "before" || reached.stage === "open") throw notFound();
  return reached;
}

/** The same as a member of it. */
export async function reachAsMember(asked: Asked): Promise<ReachedEnding & { mine: Place }> {
  const reached = await reachGoodbye(asked);
  if (reached.mine?.place !== "member") throw notFound();
  return { ...reached, mine: reached.mine };
}

/** The same as whoever leads it. */
export async function reachAsLeader(asked: Asked): Promise<ReachedEnding & { mine: Place; ending: Ending }> {
  const reached = await reachEnding(asked);
  if (!reached.mine || !reached.ending || reached.ending.ledBy !== reached.mine.personId)
    throw notAllowed(GOODBYE_REFUSALS.notYours);
  return { ...reached, mine: reached.mine, ending: reached.ending };
}
