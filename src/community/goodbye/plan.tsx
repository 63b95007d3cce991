import { dropDraft, loadDraft, namesOf } from "../../people/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDay, type Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { sayWhen } from "../../words/time.ts";
import { readText } from "../../words/text.ts";
import { daysFor, WANTS, type EndingDays } from "./ending.ts";
import { PlanPage } from "./pages/plan-page.tsx";
import { planEnding } from "./plan-ending.ts";
import { reachEnding, type ReachedEnding } from "./reach.ts";
import { GOODBYE_REFUSALS, type GoodbyeRefusal } from "./refusals.ts";
import { sayEnding } from "./say-ending.ts";
import { keepEnding, listSupportersOf } from "./store/ending-store.ts";
import { answerWish, listWishes } from "./store/wish-store.ts";
import { trainedInEndings } from "./trained-in-endings.ts";

const saidAfter: Record<string, string> = { kept: "The plan is kept.", answered: "Noted." };

/** GET /spaces/:id/ending, for the coordinator. */
export async function plan(asked: Asked): Promise<Answer> {
  const reached = await reachEnding(asked);
  const draft = await loadDraft(asked, `ending:${reached.space.id}`);
  return draw(asked, reached, draft?.typed ?? typedOf(reached), noProblems);
}

/** POST /spaces/:id/ending */
export async function keepPlan(asked: Asked): Promise<Answer> {
  const reached = await reachEnding(asked);
  const { typed } = asked;
  const problems: Record<string, string> = {};
  const days = readDays(typed, problems);
  const ledBy = one(typed, "led-by");
  const supporters = await listSupportersOf(asked, reached.space.id);
  if (ledBy !== "nobody" && ledBy !== "" && !supporters.includes(ledBy))
    problems["led-by"] = "Choose one of the supporters of this space.";
  const next = readText(one(typed, "next"), { noun: "words", max: 4_000 });
  if (!next.ok) problems["next"] = next.sentence;
  for (const name of ["why", "untrained"]) {
    const words = readText(one(typed, name), { noun: "reason", max: 1_000 });
    if (!words.ok) problems[name] = words.sentence;
  }
  if (!days || Object.keys(problems).length > 0) return draw(asked, reached, typed, problems);
  const leader = supporters.includes(ledBy) ? ledBy : null;
  const outcome = planEnding(
    reached.space,
    {
      ...days,
      ledBy: leader,
      isTrained: leader !== null && (await trainedInEndings(asked, reached.space.programmeId)).has(leader),
      untrainedWhy: one(typed, "untrained"),
      why: one(typed, "why"),
      nextWords: next.ok ? next.value : "",
    },
    asked.today,
  );
  if (outcome.kind === "refused")
    return draw(asked, reached, typed, {
      [fieldOf[outcome.refusal] ?? "ends"]: GOODBYE_REFUSALS[outcome.refusal],
    });
  if (outcome.kind === "happened") {
    await keepEnding(asked, outcome.state, days);
    await asked.happened({
      kind: "EndingPlanned",
      subjectKind: "space",
      subjectId: reached.space.id,
      programmeId: reached.space.programmeId,
      detail: { ...days },
    });
    await asked.changed(`space:${reached.space.id}`);
  }
  await dropDraft(asked, `ending:${reached.space.id}`);
  return go(`/spaces/${reached.space.id}/ending?just=kept`);
}

/** POST /spaces/:id/next/:placeid/answer: somebody got in touch about what she would like. */
export async function answerNext(asked: Asked): Promise<Answer> {
  const { space } = await reachEnding(asked);
  await answerWish(asked, asked.params["placeid"] ?? "");
  return go(`/spaces/${space.id}/ending?just=answered`);
}

const fieldOf: Partial<Record<GoodbyeRefusal, string>> = {
  endsLater: "ends",
  goodbyeTooShort: "goodbye",
  readingTooShort: "reading",
  whyMissing: "why",
  untrained: "untrained",
};

function readDays(typed: Typed, problems: Record<string, string>): EndingDays | null {
  const boxes = (name: string) => ({
    day: one(typed, `${name}-day`),
    month: one(typed, `${name}-month`),
    year: one(typed, `${name}-year`),
  });
  const isEmpty = (name: string): boolean => Object.values(boxes(name)).every((box) => box.trim() === "");
  const read = (name: string, noun: string): Day | null => {
    const day = readDay(boxes(name), { noun });
    if (!day.ok) problems[name] = day.sentence;
    return day.ok ? day.value : null;
  };
  const endsOn = read("ends", "last day");
  const reading = isEmpty("reading") ? null : read("reading", "day it is read only from");
  const goodbye = isEmpty("goodbye") ? null : read("goodbye", "day the goodbye begins");
  if (!endsOn) return null;
  const usual = daysFor(endsOn);
  return {
    endsOn,
    readOnlyFromOn: reading ?? usual.readOnlyFromOn,
    goodbyeFromOn: goodbye ?? usual.goodbyeFromOn,
  };
}

const boxesOf = (name: string, day: Day | null): Record<string, string> => {
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const typedOf = ({ space, ending }: ReachedEnding): Typed => ({
  ...boxesOf("ends", space.endsOn),
  ...boxesOf("reading", space.readOnlyFromOn),
  ...boxesOf("goodbye", space.goodbyeFromOn),
  "led-by": ending ? (ending.ledBy ?? "nobody") : "",
  untrained: ending?.untrainedWhy ?? "",
  why: ending?.why ?? "",
  next: ending?.nextWords ?? "",
});

async function draw(asked: Asked, reached: ReachedEnding, typed: Typed, problems: Problems): Promise<Answer> {
  const { space, ending } = reached;
  const [supporters, wishes] = [await listSupportersOf(asked, space.id), await listWishes(asked, space.id)];
  const names = await namesOf(asked, [...supporters, ...wishes.map(({ personId }) => personId)]);
  const trained = await trainedInEndings(asked, space.programmeId);
  // whoever reads what she would like reads who she is
  for (const { personId } of wishes) await asked.viewed(personId, "what she would like next");
  const called = (id: string): string => names.get(id)?.called ?? "Somebody";
  const title = `How ${space.name} ends`;
  const body = (
    <PlanPage
      spaceId={space.id}
      name={space.name}
      standing={
        sayEnding(space, asked.today)[0] ?? `Looked at again on ${sayDay(space.reviewOn ?? asked.today)}`
      }
      said={saidAfter[one(asked.query, "just")] ?? null}
      untrained={ending?.untrainedWhy ?? null}
      supporters={supporters.map((id) => ({ id, called: called(id), trained: trained.has(id) }))}
      wishes={wishes.map((wish) => ({
        placeId: wish.placeId,
        called: called(wish.personId),
        wants: wish.wants.map((want) => WANTS[want]).join(". "),
        words: wish.words,
        when: sayWhen(wish.saidAt, asked.now),
        answered: wish.answeredAt !== null,
      }))}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight(title, body, { current: "community" })
    : page(title, body, { current: "community" });
}
