import type { Asked } from "../../../platform/web/index.ts";
import type { TodayThing } from "../../../words/today-thing.ts";
import { communityDoor } from "../../../loss/index.ts";
import { stateOf } from "./question.ts";
import { listHers } from "./store/author-store.ts";
import { listAnswers } from "./store/answer-store.ts";

const daysShown = 14;

/** On her first screen: an answer to what she asked, and a supporter's wish to pass on her words. No message says so. */
export async function answersForParent(asked: Asked): Promise<TodayThing[]> {
  if ((await communityDoor(asked)).kind !== "open") return [];
  const hers = await listHers(asked);
  const since = asked.now.getTime() - daysShown * 86_400_000;
  const answers = await listAnswers(
    asked,
    hers.filter(({ answeredAt }) => answeredAt !== null).map(({ id }) => id),
  );
  return hers.flatMap((question): TodayThing[] => {
    const to = { href: `/questions/${question.id}`, words: "Read it" };
    if (stateOf(question) === "waits for her")
      return [
        {
          key: `question:${question.id}`,
          title: "A supporter asks you something",
          words: "She would like to pass on what you wrote to a professional, without your name.",
          action: to,
        },
      ];
    const last = answers.get(question.id)?.at(-1);
    return last && last.answeredAt.getTime() >= since
      ? [
          {
            key: `question:${question.id}`,
            title: "Your question is answered",
            words: `${last.knownAs}, ${last.title.toLowerCase()}, has answered what you asked.`,
            action: to,
          },
        ]
      : [];
  });
}
