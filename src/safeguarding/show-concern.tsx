import { namesOf } from "../people/index.ts";
import { one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { sayWhen } from "../words/time.ts";
import { waitingClock } from "./clock.ts";
import { chainOf, DutyChain } from "./duty/index.ts";
import { sinceWhen, takingOver } from "./taking-over.tsx";
import { afterView } from "./afterwards/after-view.ts";
import { followingSaid } from "./following/following-said.ts";
import { followingView } from "./following/following-view.ts";
import { calledIn, idsIn, toldIn } from "./names-in.ts";
import { ConcernPage } from "./pages/concern-page.tsx";
import { reachConcern } from "./reach.ts";
import { sayAbout } from "./say-about.ts";
import { saidIn } from "./said-in.ts";
import { answersIt, listWords } from "./store.ts";

/** GET /concerns/:id, for those who answer and for whoever raised it. */
export async function concern(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  const words = await listWords(asked, found.id);
  const names = await namesOf(asked, [...idsIn(found), ...words.map(({ saidBy }) => saidBy)]);
  const answers = await answersIt(asked, found.id);
  const isMine = found.raisedBy === asked.actor.personId;
  const chain = answers ? await chainOf(asked, "concern", found.id) : null;
  const view = {
    id: found.id,
    about:
      isMine && found.aboutPersonId === asked.actor.personId
        ? "you"
        : sayAbout(found, names, answers ? "name" : "called"),
    said: saidIn(found, names, answers ? "name" : "called"),
    raisedBy: isMine ? "you" : calledIn(names, found.raisedBy),
    raisedWhen: sayWhen(found.raisedAt, asked.now),
    words: words.map((each) => ({
      id: each.id,
      who: each.saidBy === asked.actor.personId ? "You" : calledIn(names, each.saidBy),
      when: sayWhen(each.saidAt, asked.now),
      words: each.words,
    })),
    told: toldIn(names, found),
    clock: waitingClock(found.raisedAt, asked.now, found.level),
    has:
      found.state === "acknowledged"
        ? {
            who:
              found.acknowledgedBy === asked.actor.personId
                ? "You have it. Nobody else"
                : calledIn(names, found.acknowledgedBy),
            when: sayWhen(sinceWhen(chain) ?? found.acknowledgedAt, asked.now),
          }
        : null,
    mayAnswer: answers,
    following: answers ? await followingView(asked, found) : null,
    after: isMine ? await afterView(asked, found.id) : null,
    isMine,
    reachHref: answers && found.aboutPersonId ? `/people/${found.aboutPersonId}` : null,
    contactHref: found.from.kind === "contact" ? `/contacts/${found.from.id}` : null,
    chain: chain && <DutyChain {...chain.view} />,
    ...takingOver(asked, chain, names),
    just: saidOn(one(asked.query, "just"), toldIn(names, found)),
  };
  return page("Concern", <ConcernPage {...view} />, {
    current: answers ? "concerns" : "worried",
    live: [`concern:${found.id}`],
  });
}

const saidOn = (just: string, told: string): string | null =>
  ({
    raised: `Thank you. ${told} told.`,
    words: "Your words were added.",
    taken: "You have it.",
    asked: "Asked. Until she says yes, it stays with you.",
    "not-taken": "You said no. It stays with whoever asked.",
    ...followingSaid,
  })[just] ?? null;
