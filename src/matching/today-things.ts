import type { Asked } from "../platform/web/index.ts";
import { waitingStory } from "../referrals/index.ts";
import { sayDayNear } from "../words/day.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { listMatches, listNotGoingAhead } from "./store.ts";

// long enough to be seen by somebody who looks in now and then, and then it is over
const OVER_DAYS = 14;

/** What a supporter's first screen says of matches: a question for her, one that waits, one that is not going ahead. */
export async function questionsForSupporter(asked: Asked): Promise<TodayThing[]> {
  const { db, today } = asked;
  const open = await listMatches(db, {
    supporterId: asked.actor.personId ?? "",
    states: ["supporterAsked", "parentAsked"],
  });
  const things = open.map((match): TodayThing => {
    const key = `match:${match.id}`;
    const href = `/supporting/questions/${match.id}`;
    if (match.state !== "supporterAsked")
      return {
        key,
        title: "You said yes",
        words: "The parent is being asked now. You hear as soon as there is an answer.",
        action: null,
      };
    return {
      key,
      title: "There is a question for you",
      words: `Would you like to support a parent? Please say by ${sayDayNear(match.answerBy, today)}. A no is fine too.`,
      action: { href, words: "Read it" },
    };
  });
  const over = await listNotGoingAhead(db, "supporter", OVER_DAYS, today);
  return [
    ...things,
    ...over.map((id): TodayThing => ({
      key: `match:${id}`,
      title: "One match is not going ahead",
      words: "Nothing is needed from you, and it is not because of anything you did.",
      action: null,
    })),
  ];
}

/** What a parent's first screen says of matches: a question for her, and nothing before a supporter has said yes. */
export async function questionForParent(asked: Asked): Promise<TodayThing[]> {
  const open = await listMatches(asked.db, { parentId: asked.actor.personId ?? "", states: ["parentAsked"] });
  return open.flatMap((match): TodayThing[] =>
    match.state === "parentAsked" && match.introduction
      ? [
          {
            key: `match:${match.id}`,
            title: `${match.introduction.name} would like to support you`,
            words: `Read a little about ${match.introduction.name}, and say if you would like to meet.`,
            action: { href: `/match/${match.id}`, words: `Read about ${match.introduction.name}` },
            leads: true,
          },
        ]
      : [],
  );
}

/** Where a parent stands until somebody is alongside her: the question for her, or else where her request is. */
export async function whereSheStands(asked: Asked): Promise<TodayThing[]> {
  const question = await questionForParent(asked);
  // while somebody waits for her answer, nobody is being looked for
  return question.length > 0 ? question : waitingStory(asked);
}
