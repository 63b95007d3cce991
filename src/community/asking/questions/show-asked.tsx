import type { ReactNode } from "react";
import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { sayWhen } from "../../../words/time.ts";
import { spaceKinds } from "./store/space-kind-store.ts";
import { AskedPage, type AskedRow } from "./pages/asked-page.tsx";
import { whoAsked, type Question } from "./question.ts";
import { listAnsweredBy, listToAnswer } from "./store/list-store.ts";

/** What else stands on a professional's first screen, above her questions. */
export type BesideQuestions = (asked: Asked) => Promise<ReactNode>;

/** GET /questions: a professional's first screen; for those who look after spaces, everything that waits. */
export const askedOf =
  (beside: BesideQuestions) =>
  async (asked: Asked): Promise<Answer> => {
    const waiting = await listToAnswer(asked);
    const kinds = await spaceKinds(asked, waiting);
    const row = (each: Question): AskedRow => ({
      id: each.id,
      words: each.answeredAt && each.followUp !== null ? each.followUp : each.words,
      who: whoAsked(kinds.get(each.spaceId) ?? "mixed", each.weeks),
      clock: each.answerBy
        ? each.answerBy <= asked.now
          ? `Past the promise: ${sayWhen(each.answerBy, asked.now)}`
          : `By ${sayWhen(each.answerBy, asked.now)}`
        : "With nobody yet",
      late: each.answerBy === null || each.answerBy <= asked.now,
      urgent: each.tier === "R" || each.tier === "U" || each.tier === "S",
    });
    // what may not wait stands first, whenever it came
    const rows = (of: readonly Question[]): AskedRow[] =>
      of.map(row).sort((one, other) => Number(other.urgent) - Number(one.urgent));
    const isPro = asked.actor.role === "professional";
    const isMine = (each: Question): boolean => isPro && each.withPersonId === asked.actor.personId;
    const answered = isPro ? await listAnsweredBy(asked) : [];
    return page(
      "Questions",
      <AskedPage
        said={said[one(asked.query, "just")] ?? null}
        isPro={isPro}
        beside={isPro ? await beside(asked) : null}
        mayKeepList={asked.actor.role === "coordinator"}
        mine={rows(waiting.filter(isMine))}
        others={rows(waiting.filter((each) => !isMine(each)))}
        answered={answered.map(({ id, words }) => ({ id, words }))}
      />,
      { current: "questions", live: [`person:${asked.actor.personId}`] },
    );
  };

const said: Readonly<Record<string, string>> = {
  answered: "Your answer is with her.",
  "handed-on": "It is with somebody else now.",
  left: "It is left to other parents, who speak from experience.",
};
