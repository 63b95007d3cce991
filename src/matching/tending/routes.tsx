import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { listForMatching } from "../../referrals/index.ts";
import { reachProgramme } from "../../supporters/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays, at, sayDay, today as dayOf } from "../../words/day.ts";
import { readText } from "../../words/text.ts";
import { carryParentAnswer, carrySupporterAnswer } from "../answer.ts";
import { carryOut } from "../carry-out.ts";
import type { KeptMatch } from "../kept-match.ts";
import { WITHDRAWN_WHY, type Heard, type WithdrawnWhy } from "../match.ts";
import { readParentAnswer } from "../pages/asked/form.ts";
import { readSupporterAnswer } from "../pages/question/form.ts";
import { MatchPage } from "../pages/match/page.tsx";
import { MatchesPage } from "../pages/matches/page.tsx";
import { sayLapse, sayWith, waitingLine } from "../pages/matches/view.ts";
import { reachMatch } from "../reach.ts";
import { listNames } from "../sides/store.ts";
import { findShareable, matchView } from "./match-view.ts";
import { insertNote, listMatches, openMatches } from "../store.ts";
import { withdrawMatch } from "../withdraw-match.ts";

const current = { current: "matches" } as const;
const AGREED_DAYS = 28;
const done: Record<string, string> = {
  asked: "Asked. You hear when there is an answer.",
  already: "This supporter is being asked about her already.",
  written: "Written down.",
  withdrawn: "Taken back. Nobody is asked any more.",
};

async function list(asked: Asked): Promise<Answer> {
  const { db, today } = asked;
  const programme = await reachProgramme(asked);
  const since = addDays(today, 1 - AGREED_DAYS);
  const waiting = await listForMatching(asked, programme.id);
  const open = await listMatches(db, { programmeId: programme.id, states: openMatches });
  const agreed = await listMatches(db, {
    programmeId: programme.id,
    states: ["agreed"],
    agreedSince: at(since, "00:00"),
  });
  const names = await listNames(
    db,
    [...open, ...agreed].flatMap(({ parentId, supporterId }) => [parentId, supporterId]),
  );
  const pair = (match: KeptMatch): string =>
    `${names.get(match.parentId) ?? "A parent"} and ${names.get(match.supporterId) ?? "a supporter"}`;
  const promise = programme.settings.firstMeetingWithinDays;
  await asked.viewedList("matches");
  return page(
    "Matches",
    <MatchesPage
      programme={programme.name}
      waiting={waiting.map((parent) =>
        waitingLine(
          parent,
          promise,
          open.find(({ referralId }) => referralId === parent.referralId),
          names,
          today,
        ),
      )}
      asked={open.flatMap((match) =>
        "answerBy" in match
          ? [
              {
                matchId: match.id,
                pair: pair(match),
                withWhom: sayWith(match, names),
                ...lapse(match.answerBy, today),
              },
            ]
          : [],
      )}
      agreed={agreed.flatMap((match) =>
        match.state === "agreed"
          ? [
              {
                matchId: match.id,
                pair: pair(match),
                on: `Agreed on ${sayDay(dayOf(match.parentYes.agreedAt))}`,
              },
            ]
          : [],
      )}
      agreedPeriod={`${sayDay(since)} to today`}
      done={done[one(asked.query, "done")] ?? null}
    />,
    { ...current, live: ["board"] },
  );
}

const lapse = (
  answerBy: Parameters<typeof sayLapse>[0],
  today: Parameters<typeof sayLapse>[1],
): { lapses: string; soon: boolean } => {
  const { words, soon } = sayLapse(answerBy, today);
  return { lapses: words, soon };
};

async function draw(asked: Asked, match: KeptMatch, typed: Typed, problems: Problems) {
  await asked.viewed(match.parentId, "match");
  return (
    <MatchPage
      view={await matchView(asked, match)}
      typed={typed}
      problems={problems}
      done={done[one(asked.query, "done")] ?? null}
    />
  );
}

async function show(asked: Asked): Promise<Answer> {
  const match = await reachMatch(asked, "see");
  return page("Match", await draw(asked, match, {}, noProblems), { ...current, live: ["board"] });
}

// How she heard it, kept with her name; null until she has said.
function heardBy(asked: Asked): Heard | null {
  const how = one(asked.typed, "heard");
  return how === "phone" || how === "in-person" ? { how, typedBy: asked.actor.personId ?? "" } : null;
}

const unsaid = { heard: "Choose how you heard it" };

async function typeSupporterAnswer(asked: Asked): Promise<Answer> {
  const match = await reachMatch(asked, "typeAnswer");
  const heard = heardBy(asked);
  const read = readSupporterAnswer(asked.typed, heard ?? { how: "self" });
  if (!read.ok || !heard)
    return notYetRight(
      "Match",
      await draw(asked, match, asked.typed, { ...(read.ok ? {} : read.problems), ...(heard ? {} : unsaid) }),
      current,
    );
  // by voice nobody ticks a list: what her plan lets any parent know is what this one reads
  await carrySupporterAnswer(
    asked,
    match,
    read.said.answer === "yes" ? { ...read.said, ...(await findShareable(asked, match)) } : read.said,
  );
  return go(`/matches/${match.id}?done=written`);
}

async function typeParentAnswer(asked: Asked): Promise<Answer> {
  const match = await reachMatch(asked, "typeAnswer");
  const heard = heardBy(asked);
  const read = readParentAnswer(asked.typed, heard ?? { how: "self" });
  if (!read.ok || !heard)
    return notYetRight(
      "Match",
      await draw(asked, match, asked.typed, { ...(read.ok ? {} : read.problems), ...(heard ? {} : unsaid) }),
      current,
    );
  await carryParentAnswer(asked, match, read.said);
  return go(`/matches/${match.id}?done=written`);
}

async function withdraw(asked: Asked): Promise<Answer> {
  const match = await reachMatch(asked, "withdraw");
  const why = one(asked.typed, "why");
  const note = readText(one(asked.typed, "note"), { noun: "words", max: 1000 });
  const problems = {
    ...(Object.hasOwn(WITHDRAWN_WHY, why) ? {} : { why: "Choose why it is taken back" }),
    ...(note.ok ? {} : { note: note.sentence }),
  };
  if (Object.keys(problems).length > 0 || !note.ok)
    return notYetRight("Match", await draw(asked, match, asked.typed, problems), current);
  const by = asked.actor.personId ?? "";
  const happened = await carryOut(
    asked,
    match,
    withdrawMatch(match, { by, why: why as WithdrawnWhy }, asked),
  );
  if (happened && note.value)
    await insertNote(asked.db, {
      organisationId: asked.organisation.id,
      matchId: match.id,
      kind: "withdrawn",
      at: asked.now,
      by,
      words: note.value,
    });
  return go(`/matches/${match.id}?done=withdrawn`);
}

const who = ["coordinator"] as const;
export const tendingRoutes: Route[] = [
  { method: "GET", path: "/matches", who, records: "nothing", answer: list },
  { method: "GET", path: "/matches/:id", who, records: "match.opened", answer: show },
  {
    method: "POST",
    path: "/matches/:id/supporter-answer",
    who,
    records: "match.supporter-answer-typed",
    answer: typeSupporterAnswer,
  },
  {
    method: "POST",
    path: "/matches/:id/parent-answer",
    who,
    records: "match.parent-answer-typed",
    answer: typeParentAnswer,
  },
  { method: "POST", path: "/matches/:id/withdrawal", who, records: "match.withdrawn", answer: withdraw },
];
