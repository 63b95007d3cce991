import { dropDraft, loadDraft } from "../../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDay, today as dayOf, type Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { readText } from "../../words/text.ts";
import { sayWhen } from "../../words/time.ts";
import { atTheDoor } from "../at-the-door.ts";
import { answerMyth } from "./answer-myth.ts";
import { endMyth } from "./store/end-store.ts";
import { isBeingChecked, type Myth } from "./myth.ts";
import { MythPage } from "./pages/myth-page.tsx";
import { MythsPage } from "./pages/myths-page.tsx";
import { reachReaders } from "./reach-readers.ts";
import { MYTH_REFUSALS, type MythRefusal } from "./refusals.ts";
import { answersAs, findMyth, keepCorrection, listMyths, listPlaces } from "./store/myth-store.ts";
import { keepSeen } from "./store/reader-store.ts";
import { viewOf } from "./view-of.ts";

const currentOf = ({ actor }: Asked): string => (actor.role === "professional" ? "questions" : "community");

/** GET /myths: what has been put right; for those who answer and look after spaces, what waits. */
export async function myths(asked: Asked): Promise<Answer> {
  const away = await atTheDoor(asked);
  if (away) return away;
  const all = await listMyths(asked);
  return page(
    "Put right",
    <MythsPage
      back={
        asked.actor.role === "professional"
          ? { to: "/questions", words: "Questions" }
          : { to: "/community", words: "Community" }
      }
      waiting={all
        .filter(({ correction }) => !correction)
        .map(({ id, claim, askedAt }) => ({ id, claim, since: `Asked ${sayWhen(askedAt, asked.now)}` }))}
      answered={all.flatMap(({ id, claim, correction }) =>
        correction ? [{ id, claim, checked: `Checked on ${sayDay(dayOf(correction.answeredAt))}` }] : [],
      )}
    />,
    { current: currentOf(asked) },
  );
}

async function reach(asked: Asked): Promise<Myth> {
  const found = await findMyth(asked, asked.params["id"] ?? "");
  if (!found || found.endedAt) throw notFound();
  return found;
}

/** GET /myths/:id: whoever had read the claim has now read what is true. */
export async function myth(asked: Asked): Promise<Answer> {
  const found = await reach(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  if (found.correction) await keepSeen(asked, found.id);
  const kept = (await loadDraft(asked, `myth-answer:${found.id}`))?.typed;
  return draw(asked, found, kept ?? typedOf(found), noProblems);
}

/** POST /myths/:id/answer: it stands at every place the claim was made, and reaches those who had read it. */
export async function answer(asked: Asked): Promise<Answer> {
  const found = await reach(asked);
  const { typed } = asked;
  const problems: Record<string, string> = {};
  const words = readText(one(typed, "answer"), { noun: "answer", max: 2_000 });
  if (!words.ok) problems["answer"] = words.sentence;
  const source = readText(one(typed, "source"), { noun: "source", max: 200 });
  if (!source.ok) problems["source"] = source.sentence;
  const reviewOn = readReview(typed, problems);
  if (Object.keys(problems).length > 0) return draw(asked, found, typed, problems);
  const outcome = answerMyth(
    found,
    {
      answer: words.ok ? words.value : "",
      sourceName: source.ok ? source.value : "",
      sourceUrl: one(typed, "url"),
      reviewOn,
      as: await answersAs(asked, found.programmeId),
    },
    asked,
  );
  if (outcome.kind === "refused")
    return draw(asked, found, typed, {
      [fieldOf[outcome.refusal] ?? "answer"]: MYTH_REFUSALS[outcome.refusal],
    });
  if (outcome.kind === "happened") {
    await keepCorrection(asked, found, outcome.state);
    await asked.happened({
      kind: "MythAnswered",
      subjectKind: "myth",
      subjectId: found.id,
      programmeId: found.programmeId,
    });
    await asked.asSystem(async () => reachReaders(asked, found.id, await listPlaces(asked, found.id)));
  }
  await dropDraft(asked, `myth-answer:${found.id}`);
  return go(`/myths/${found.id}?just=answered`);
}

/** POST /myths/:id/end: a coordinator puts a claim aside that is none. */
export async function end(asked: Asked): Promise<Answer> {
  const found = await reach(asked);
  await endMyth(asked, found.id);
  return go("/myths");
}

const fieldOf: Partial<Record<MythRefusal, string>> = {
  sourceMissing: "source",
  sourceUnsafe: "url",
  reviewDay: "review",
};

function readReview(typed: Typed, problems: Record<string, string>): Day | null {
  const boxes = {
    day: one(typed, "review-day"),
    month: one(typed, "review-month"),
    year: one(typed, "review-year"),
  };
  if (Object.values(boxes).every((box) => box.trim() === "")) return null;
  const day = readDay(boxes, { noun: "day to check it" });
  if (!day.ok) problems["review"] = day.sentence;
  return day.ok ? day.value : null;
}

const typedOf = ({ correction }: Myth): Typed =>
  correction
    ? { answer: correction.answer, source: correction.sourceName, url: correction.sourceUrl ?? "" }
    : {};

async function draw(asked: Asked, found: Myth, typed: Typed, problems: Problems): Promise<Answer> {
  const as = await answersAs(asked, found.programmeId);
  const body = (
    <MythPage
      id={found.id}
      claim={found.claim}
      said={one(asked.query, "just") === "answered" ? "Thank you. It stands wherever this was said." : null}
      correction={viewOf(found, asked.today)}
      due={found.correction !== null && isBeingChecked(found.correction, asked.today)}
      answering={as === null ? null : { as, typed, problems }}
      mayEnd={asked.actor.role === "coordinator"}
    />
  );
  const title = "Put right";
  const options = { current: currentOf(asked) };
  return Object.keys(problems).length > 0 ? notYetRight(title, body, options) : page(title, body, options);
}
