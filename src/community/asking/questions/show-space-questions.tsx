import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { atTheDoor } from "../../at-the-door.ts";
import { reachSpace } from "../../reach.ts";
import { SpaceQuestionsPage } from "./pages/space-questions-page.tsx";
import { isRed } from "../judge-words.ts";
import { isWaiting, type Question } from "./question.ts";
import { sayQuestion, sayStanding } from "./say-question.ts";
import { listAnswers } from "./store/answer-store.ts";
import { listHers } from "./store/author-store.ts";
import { listForSupporter, listPublished } from "./store/list-store.ts";

/** GET /spaces/:id/questions: what was asked and answered here, and what is hers. */
export async function spaceQuestions(asked: Asked): Promise<Answer> {
  const { space, mine } = await reachSpace(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const published = await listPublished(asked, space.id);
  const answers = await listAnswers(
    asked,
    published.map(({ id }) => id),
  );
  const hers = await listHers(asked, space.id);
  const forSupporter = asked.actor.role === "supporter" ? await listForSupporter(asked, space.id) : [];
  return page(
    "Questions",
    <SpaceQuestionsPage
      spaceId={space.id}
      said={said[one(asked.query, "just")] ?? null}
      lines={hers.some((each) => isWaiting(each) && isRed(each.tier)) ? asked.organisation.helpLines : []}
      mayAsk={mine?.place === "member"}
      mayKeepList={asked.actor.role === "coordinator"}
      hers={hers.map((each) => ({
        id: each.id,
        words: each.words,
        standing: sayStanding(each, asked.now),
      }))}
      supporters={forSupporter.map((each) => ({ id: each.id, words: each.words, standing: standing(each) }))}
      published={published.map((each) =>
        sayQuestion(each, answers.get(each.id) ?? [], space.kind, asked.now),
      )}
    />,
    { current: "community" },
  );
}

const standing = (question: Question): string =>
  question.about === "experience"
    ? "One for other parents: answer from what it was like for you"
    : question.answeredAt
      ? "You handed it over. It is answered"
      : "You handed it over. It is with a professional";

const said: Readonly<Record<string, string>> = {
  "asked-soon": "Your question is on its way, and a person is told now.",
  asked: "Your question is on its way. You will find the answer here.",
  "taken-back": "Your question is taken back.",
  "handed-over": "It is handed over. Whoever wrote it finds the answer here.",
  "asked-her": "She is asked whether it may be passed on in her words.",
};
