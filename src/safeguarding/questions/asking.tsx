import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { wasWritten } from "../records/store.ts";
import { QuestionsPage, type QuestionsView } from "./questions-page.tsx";
import { readAnswers, type Answers } from "./read-answers.ts";

export type Asking<Found> = {
  reach(asked: Asked): Promise<Found>;
  draw(asked: Asked, found: Found): Promise<Omit<QuestionsView, "typed" | "problems">>;
  /** Does it, and says where to go; or says what is not yet right, by field. */
  take(asked: Asked, found: Found, answers: Answers, id: string): Promise<Answer | Problems>;
  /** Where a form that was sent before leads. */
  after(found: Found): string;
};

/** A page of questions and what takes their answers: nothing typed is lost, and a form sent twice is written once. */
export function asking<Found>(
  about: Asking<Found>,
): Record<"ask" | "take", (asked: Asked) => Promise<Answer>> {
  const draw = async (asked: Asked, found: Found, typed: Typed, problems: Problems): Promise<Answer> => {
    const view = await about.draw(asked, found);
    const body = <QuestionsPage {...view} typed={typed} problems={problems} />;
    const options = { current: "concerns" };
    return Object.keys(problems).length > 0
      ? notYetRight("Concern", body, options)
      : page("Concern", body, options);
  };
  return {
    ask: async (asked) => {
      const found = await about.reach(asked);
      const { keptAs } = await about.draw(asked, found);
      const kept = keptAs ? ((await loadDraft(asked, keptAs))?.typed ?? {}) : {};
      return draw(asked, found, { ...kept, id: newId() }, noProblems);
    },
    take: async (asked) => {
      const found = await about.reach(asked);
      const { questions, keptAs } = await about.draw(asked, found);
      const typedId = one(asked.typed, "id");
      const id = isId(typedId) ? typedId : newId();
      if (await wasWritten(asked, id)) return go(about.after(found));
      const answers = readAnswers(questions, asked.typed);
      const taken =
        Object.keys(answers.problems).length > 0
          ? answers.problems
          : await about.take(asked, found, answers, id);
      if (!isAnswer(taken)) return draw(asked, found, { ...asked.typed, id }, taken);
      if (keptAs) await dropDraft(asked, keptAs);
      return taken;
    },
  };
}

const isAnswer = (taken: Answer | Problems): taken is Answer =>
  "kind" in taken && typeof taken.kind === "string" && "to" in taken;
