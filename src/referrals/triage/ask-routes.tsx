import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { reachReferral } from "../reach.ts";
import { typedOrKept } from "../typed-or-kept.ts";
import { dropDraft } from "../../people/index.ts";
import { askReferrer } from "./ask-referrer.ts";
import { carryOut } from "./carry-out.ts";
import { AskPage } from "./pages/answers/ask-page.tsx";
import { sayFrom, shortName } from "./who.ts";
import { keepQuestion } from "./store.ts";

const current = { current: "referrals" };
const who: Route["who"] = ["coordinator", "administrator"];

const form = ({ id }: { id: string }): string => `ask-referrer:${id}`;

async function draw(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const typed = await typedOrKept(asked, form(referral));
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const body = (
    <AskPage
      id={id}
      referralId={referral.id}
      name={shortName(referral.about.name)}
      from={sayFrom(referral)}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Ask the referrer", body, current)
    : page("Ask the referrer", body, current);
}

async function ask(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const words = readText(one(asked.typed, "words"), {
    noun: "question",
    max: 2_000,
    required: true,
    missing: "Write what you would like to know",
  });
  if (!words.ok) return draw(asked, { words: words.sentence });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const question = {
    id,
    referralId: referral.id,
    askedAt: asked.now,
    askedBy: asked.actor.personId ?? "",
    words: words.value,
  };
  const acting = { by: asked.actor.personId, at: asked.now };
  const outcome = askReferrer(referral, id, acting);
  if (outcome.kind === "happened" && !(await keepQuestion(asked.db, asked.organisation.id, question)))
    return go(`/referrals/${referral.id}?done=asked`);
  const done = await carryOut(asked, referral, outcome, () => dropDraft(asked, form(referral)));
  return done.kind === "refused"
    ? draw(asked, { words: done.sentence })
    : go(`/referrals/${referral.id}?done=asked`);
}

export const askRoutes: Route[] = [
  {
    method: "GET",
    path: "/referrals/:id/questions",
    who,
    records: "nothing",
    answer: (asked) => draw(asked),
  },
  { method: "POST", path: "/referrals/:id/questions", who, records: "referral.question-asked", answer: ask },
];
