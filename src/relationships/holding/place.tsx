import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { concernsOf } from "../../safeguarding/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays } from "../../words/day.ts";
import { dayFields } from "./day-fields.ts";
import { reachRelationship } from "../reach.ts";
import type { Standing } from "../store.ts";
import { carryOutHold } from "./carry-out.ts";
import { PlaceHoldPage } from "./pages/place-hold-page.tsx";
import { placeHold } from "./place-hold.ts";
import { readHold } from "./read-hold.ts";
import { HOLD_REFUSALS } from "./refusals.ts";

/** A week is soon enough to look again, unless somebody knows better. */
const usualDays = 7;

/** GET /relationships/:id/hold: the form; where contact is on hold already, that hold. */
export async function askForHold(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "hold");
  if (pair.hold) return go(`/holds/${pair.hold.id}`);
  const kept = (await loadDraft(asked, "place-hold"))?.typed ?? {};
  const typed = {
    ...dayFields("look-again", addDays(asked.today, usualDays)),
    concern: one(asked.query, "concern") || "none",
    ...kept,
    id: newId(),
  };
  return draw(asked, pair, typed, noProblems);
}

async function draw(
  asked: Asked,
  pair: Standing,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const view = {
    relationshipId: pair.id,
    called: { parent: pair.parent.called, supporter: pair.supporter.called },
    arranged: (pair.next ? 1 : 0) + (pair.asking ? 1 : 0),
    concerns: await concernsHere(asked, pair),
    typed,
    problems,
  };
  const title = "Contact on hold";
  return Object.keys(problems).length > 0
    ? notYetRight(title, <PlaceHoldPage {...view} />)
    : page(title, <PlaceHoldPage {...view} />);
}

/** Concerns about either of the two, as far as she sees them. */
const concernsHere = async (asked: Asked, pair: Standing): Promise<{ id: string; words: string }[]> =>
  [
    ...(await concernsOf(asked, { about: pair.parentId })),
    ...(await concernsOf(asked, { about: pair.supporterId })),
  ].map(({ id, about, standing }) => ({ id, words: `About ${about}. ${standing}.` }));

/** POST /relationships/:id/hold. */
export async function place(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "hold");
  const typedId = one(asked.typed, "id");
  const id = isId(typedId) ? typedId : newId();
  // the same form again, after a double click or a lost answer
  if (pair.hold?.id === id) return go(`/holds/${id}?just=placed`);
  const concerns = await concernsHere(asked, pair);
  const { said, problems } = readHold(
    asked.typed,
    concerns.map((each) => each.id),
  );
  const { mayDo, lookAgainOn } = said;
  if (!mayDo || !lookAgainOn || Object.keys(problems).length > 0) {
    if (said.why === "") problems["why"] ??= HOLD_REFUSALS.noReason;
    return draw(asked, pair, { ...asked.typed, id }, problems);
  }
  const outcome = placeHold(
    { id, mayDo, words: said.words, why: said.why, lookAgainOn },
    { pair, held: pair.hold, by: asked.actor.personId ?? "", today: asked.today },
    asked.now,
  );
  if (outcome.kind === "refused") {
    const field =
      outcome.refusal === "noReason"
        ? "why"
        : outcome.refusal.startsWith("lookAgain")
          ? "look-again"
          : "may-do";
    return draw(asked, pair, { ...asked.typed, id }, { [field]: HOLD_REFUSALS[outcome.refusal] });
  }
  if (outcome.kind === "happened")
    await carryOutHold(asked, pair, {
      hold: outcome.state,
      facts: outcome.facts,
      why: said.why,
      concernId: said.concernId,
    });
  await dropDraft(asked, "place-hold");
  return go(`/holds/${id}?just=placed`);
}
