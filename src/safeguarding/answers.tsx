import { namesOf, type Names } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { changedMeanwhile, go, notAllowed, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { addDays, at, today } from "../words/day.ts";
import { sayList } from "../words/lists.ts";
import { readText } from "../words/text.ts";
import { sayWhen } from "../words/time.ts";
import { acknowledgeConcern } from "./acknowledge-concern.ts";
import { waitingClock } from "./clock.ts";
import { concernFact, type Concern } from "./concern.ts";
import { dropKept, keptDraft } from "./drafts.ts";
import { ConcernPage } from "./pages/concern-page.tsx";
import { ConcernsPage, type ConcernRow } from "./pages/concerns-page.tsx";
import { wordsMax } from "./pages/words-field.tsx";
import { WordsPage } from "./pages/words-page.tsx";
import { mayAnswer } from "./policy.ts";
import { reachConcern } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { acknowledge, insertWords, listConcerns, listHolders, listWords, type ListedConcern } from "./store.ts";
import { whoToTell } from "./who-to-tell.ts";

const takenDays = 30;
const called = (names: Names, id: string | null): string => (id ? names.get(id)?.called : null) ?? "somebody";
const toldWords = (names: Names, concern: Concern): string =>
  concern.toldIds.length === 0 ? "Your team was" : `${sayList(concern.toldIds.map((id) => called(names, id)))} ${concern.toldIds.length === 1 ? "was" : "were"}`;

/** GET /concerns, for those who answer: by clock. */
export async function concerns(asked: Asked): Promise<Answer> {
  const since = at(addDays(asked.today, -takenDays), "00:00");
  const all = await listConcerns(asked, { since });
  const names = await namesOf(asked, all.flatMap(({ concern }) => idsIn(concern)));
  const rows = all.map((each) => rowOf(each, names, asked.now));
  const waiting = rows.filter((row) => row.has === null);
  const taken = rows.filter((row) => row.has !== null).toReversed();
  return page("Concerns", <ConcernsPage waiting={waiting} taken={taken} days={takenDays} />, { current: "concerns", live: ["concerns"] });
}

const idsIn = (concern: Concern): (string | null)[] => [
  concern.aboutPersonId,
  concern.raisedBy,
  ...concern.toldIds,
  concern.state === "acknowledged" ? concern.acknowledgedBy : null,
];

function rowOf({ concern, firstWords }: ListedConcern, names: Names, now: Date): ConcernRow {
  return {
    id: concern.id,
    about: called(names, concern.aboutPersonId),
    raisedBy: called(names, concern.raisedBy),
    when: sayWhen(concern.raisedAt, now),
    words: firstWords ? `“${[...firstWords].slice(0, 200).join("")}${[...firstWords].length > 200 ? "…" : ""}”` : "No words yet.",
    clock: waitingClock(concern.raisedAt, now),
    has: concern.state === "acknowledged" ? `${called(names, concern.acknowledgedBy)} has it, since ${sayWhen(concern.acknowledgedAt, now)}` : null,
  };
}

/** GET /concerns/:id, for those who answer and for whoever raised it. */
export async function concern(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  const words = await listWords(asked, found.id);
  const names = await namesOf(asked, [...idsIn(found), ...words.map(({ saidBy }) => saidBy)]);
  const answers = mayAnswer(asked.actor.role);
  const isMine = found.raisedBy === asked.actor.personId;
  const view = {
    id: found.id,
    about: answers && found.aboutPersonId ? (names.get(found.aboutPersonId)?.name ?? "somebody") : called(names, found.aboutPersonId),
    raisedBy: isMine ? "you" : called(names, found.raisedBy),
    raisedWhen: sayWhen(found.raisedAt, asked.now),
    words: words.map((each) => ({
      id: each.id,
      who: each.saidBy === asked.actor.personId ? "You" : called(names, each.saidBy),
      when: sayWhen(each.saidAt, asked.now),
      words: each.words,
    })),
    told: toldWords(names, found),
    clock: waitingClock(found.raisedAt, asked.now),
    has:
      found.state === "acknowledged"
        ? { who: found.acknowledgedBy === asked.actor.personId ? "You have it. Nobody else" : called(names, found.acknowledgedBy), when: sayWhen(found.acknowledgedAt, asked.now) }
        : null,
    mayAnswer: answers,
    isMine,
    contactHref: found.from.kind === "contact" ? `/contacts/${found.from.id}` : null,
    said: saidOn(one(asked.query, "just"), toldWords(names, found)),
  };
  // no line in the view log: she would read there that there is a concern about her. The audit keeps who looked.
  return page("Concern", <ConcernPage {...view} />, { current: answers ? "concerns" : "worried", live: [`concern:${found.id}`] });
}

const saidOn = (just: string, told: string): string | null =>
  ({ raised: `Thank you. ${told} told.`, words: "Your words were added.", taken: "You have it." })[just] ?? null;

/** GET and POST /concerns/:id/words: her own words, whenever she has them. */
export async function askWords(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  const typed = { ...(await keptDraft(asked, "concern-words")), "words-id": newId() };
  return page("Concern", <WordsPage {...await wordsView(asked, found)} typed={typed} problems={noProblems} />);
}

const wordsView = async (asked: Asked, found: Concern) => {
  const names = await namesOf(asked, idsIn(found));
  return { id: found.id, about: called(names, found.aboutPersonId), told: toldWords(names, found), justRaised: one(asked.query, "just") === "raised" };
};

export async function sayMore(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  const read = readText(one(asked.typed, "words"), { noun: "words", max: wordsMax, required: true, missing: "Write what you saw or heard, or choose “Not now” below" });
  if (!read.ok) return notYetRight("Concern", <WordsPage {...await wordsView(asked, found)} typed={asked.typed} problems={{ words: read.sentence }} />);
  const wordsId = one(asked.typed, "words-id");
  if (await insertWords(asked, found.id, isId(wordsId) ? wordsId : newId(), read.value)) {
    await asked.happened(concernFact("ConcernWordsAdded", found));
    await tellMore(asked, found, wordsId);
    for (const topic of ["concerns", "board", `concern:${found.id}`]) await asked.changed(topic);
  }
  await dropKept(asked, "concern-words");
  return go(`/concerns/${found.id}?just=words`);
}

async function tellMore(asked: Asked, found: Concern, wordsId: string): Promise<void> {
  const whom = found.state === "acknowledged" ? [found.acknowledgedBy] : found.toldIds;
  for (const personId of whom.filter((id) => id !== asked.actor.personId))
    await asked.owe({
      toPersonId: personId,
      template: "concern-words",
      subject: "Please sign in",
      body: "There is more to read. Please sign in.",
      link: `/concerns/${found.id}`,
      programmeId: found.programmeId,
      aboutId: found.id,
      onceKey: `concern-words:${wordsId}:${personId}`,
      urgent: true,
    });
}

/** POST /concerns/:id/acknowledgement: a person has it, and whoever raised it is told who. */
export async function takeConcern(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  if (!mayAnswer(asked.actor.role) || !asked.actor.personId) throw notAllowed(REFUSALS.notYours);
  const outcome = acknowledgeConcern(found, asked.actor.personId, asked.now);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    if (!(await acknowledge(asked, outcome.state))) throw changedMeanwhile(REFUSALS.somebodyHasIt);
    await asked.happened(...outcome.facts);
    if (found.raisedBy !== asked.actor.personId)
      await asked.owe({
        toPersonId: found.raisedBy,
        template: "concern-acknowledged",
        subject: "There is an answer for you",
        body: "Somebody has what you sent. Sign in to see who.",
        link: `/concerns/${found.id}`,
        programmeId: found.programmeId,
        aboutId: found.id,
        onceKey: `concern-acknowledged:${found.id}`,
        urgent: true,
      });
    for (const topic of ["concerns", "board", `concern:${found.id}`]) await asked.changed(topic);
  }
  return go(`/concerns/${found.id}?just=taken`);
}

/** For other features' pages: what became of the concerns somebody raised, or that are about somebody. */
export async function concernsOf(asked: Asked, only: { raisedBy?: string; about?: string; since?: Date }): Promise<{ id: string; about: string; contactId: string | null; raisedAt: Date; on: string; standing: string; open: boolean }[]> {
  const all = await listConcerns(asked, only);
  const names = await namesOf(asked, all.flatMap(({ concern: each }) => idsIn(each)));
  return all.map(({ concern: each }) => ({
    id: each.id,
    about: called(names, each.aboutPersonId),
    contactId: each.from.kind === "contact" ? each.from.id : null,
    raisedAt: each.raisedAt,
    on: today(each.raisedAt),
    standing: each.state === "acknowledged" ? `${called(names, each.acknowledgedBy)} has it, since ${sayWhen(each.acknowledgedAt, asked.now)}` : `${toldWords(names, each)} told. Nobody has it yet`,
    open: each.state === "raised",
  }));
}

/** Who would be told of a concern in this programme, by the names they are called. */
export async function whoIsTold(asked: Asked, programmeId: string): Promise<string[]> {
  const ids = whoToTell(await listHolders(asked, programmeId), programmeId, asked.actor.personId ?? "");
  const names = await namesOf(asked, ids);
  return ids.map((id) => called(names, id));
}

/** The coordinators of a programme, by the names they are called. */
export async function listCoordinators(asked: Asked, programmeId: string): Promise<{ id: string; called: string }[]> {
  const ids = [...new Set((await listHolders(asked, programmeId)).filter(({ role }) => role === "coordinator").map(({ personId }) => personId))];
  const names = await namesOf(asked, ids);
  return ids.map((id) => ({ id, called: called(names, id) }));
}
