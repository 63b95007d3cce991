import { namesOf } from "../../people/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { sayDay, today } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import { sayTime } from "../../words/time.ts";
import { sayAboutKind, saySheKnows } from "../about.ts";
import { chainEntries, chainPeople, firstTaker } from "./chain-entries.ts";
import { listReaders } from "../adding/store.ts";
import type { Concern } from "../concern.ts";
import { sayLevel } from "../level.ts";
import type { AskedWords } from "../records/record.ts";
import { listRecords } from "../records/store.ts";
import { listWords } from "../store.ts";
import { listAsked } from "./asked-store.ts";
import type { ConcernDocument, DocumentEntry } from "./document.ts";
import { raisedQuestions } from "./raised-questions.ts";

/** "6 August 2026 at 10:05am": a document is read years later, so never "yesterday". */
const sayWhole = (instant: Date): string => `${sayDay(today(instant))} at ${sayTime(instant)}`;

/**
 * Everything written about a concern, in the order it happened, with the questions as they were asked and people under
 * the names they had. Nothing in it can be changed; what was put right stands after what it puts right.
 */
export async function gatherDocument(asked: Asked, concern: Concern): Promise<ConcernDocument> {
  const words = await listWords(asked, concern.id);
  const readers = await listReaders(asked, concern.id);
  const askedThen = await listAsked(asked, concern.id);
  const records = await listRecords(asked, concern.id);
  const names = await namesOf(asked, [
    concern.aboutPersonId,
    concern.raisedBy,
    ...concern.toldIds,
    concern.state === "acknowledged" ? concern.acknowledgedBy : null,
    ...words.map(({ saidBy }) => saidBy),
    ...readers.map(({ personId }) => personId),
  ]);
  const then = Object.assign({}, ...askedThen.toReversed().map((each) => each.words?.names)) as Record<
    string,
    string | undefined
  >;
  const whole = (id: string | null): string => (id ? (then[id] ?? names.get(id)?.name) : null) ?? "somebody";
  const chainNames = await namesOf(asked, await chainPeople(asked, concern.id));
  const nameThen = (id: string): string => then[id] ?? chainNames.get(id)?.name ?? "somebody";
  const wordingAt = (instant: Date): AskedWords["questions"] =>
    askedThen.findLast(({ at }) => at <= instant)?.words?.questions ?? raisedQuestions;
  const about = concern.aboutPersonId ? whole(concern.aboutPersonId) : (concern.said.aboutName ?? "somebody");
  const raisedBy = whole(concern.raisedBy);
  const entries: DocumentEntry[] = [
    raisedEntry(concern, about, raisedBy, askedThen.at(-1)?.words?.questions ?? raisedQuestions),
    ...(await chainEntries(asked, concern.id, { name: nameThen, time: sayWhole })),
    ...words.map((each) => ({
      key: each.id,
      title: "Words added",
      who: whole(each.saidBy),
      at: each.saidAt,
      answers: [{ question: wordingAt(each.saidAt)["words"] ?? raisedQuestions.words, answer: each.words }],
    })),
    ...(concern.state === "acknowledged" ? [await takenEntry(asked, concern, nameThen)] : []),
    ...records.map((each) => ({
      key: each.id,
      title: each.title,
      who: each.byName,
      at: each.at,
      answers: each.answers,
    })),
    ...readers.flatMap((each) =>
      each.endedAt
        ? [entry(`${each.id}-end`, `${whole(each.personId)} no longer sees this`, "", each.endedAt)]
        : [],
    ),
  ].map((each) => ({ ...each, when: sayWhole(each.at) }));
  return {
    id: concern.id,
    organisation: asked.organisation.name,
    about,
    raisedBy,
    drawnAt: sayWhole(asked.now),
    drawnFor: asked.actor.name,
    // what came first stands first; what came at the same moment keeps the order it is told in
    entries: entries.sort((one, other) => one.at.getTime() - other.at.getTime()),
  };
}

type Undated = Omit<DocumentEntry, "when">;
const entry = (key: string, title: string, who: string, at: Date): Undated => ({
  key,
  title,
  who,
  at,
  answers: [],
});

/** Whoever first said so, also when she handed it on since. */
async function takenEntry(
  asked: Asked,
  concern: Concern & { state: "acknowledged" },
  nameThen: (id: string) => string,
): Promise<Undated> {
  const by = (await firstTaker(asked, concern.id)) ?? concern.acknowledgedBy;
  return entry("taken", "Said “I have it”", nameThen(by), concern.acknowledgedAt);
}

function raisedEntry(
  { raisedAt, level, levelSaid, said }: Concern,
  about: string,
  raisedBy: string,
  questions: AskedWords["questions"],
): Undated {
  const answers: Partial<Record<keyof typeof raisedQuestions, string | null>> = {
    about: said.aboutName ? `${about} (${said.aboutName})` : about,
    kind: said.aboutKind && sayAboutKind(said.aboutKind),
    weeks: said.gestationWeeks === null ? null : plural(said.gestationWeeks, "week"),
    soon: `${sayLevel(level)}${levelSaid ? "" : ". Nobody said, so it counted as the most urgent."}`,
    "when-and-where": said.whenAndWhere,
    "already-done": said.alreadyDone,
    "she-knows": said.sheKnows && saySheKnows(said.sheKnows),
  };
  return {
    key: "raised",
    title: "Raised",
    who: raisedBy,
    at: raisedAt,
    answers: (Object.keys(raisedQuestions) as (keyof typeof raisedQuestions)[]).flatMap((field) => {
      const answer = answers[field];
      return answer ? [{ question: questions[field] ?? raisedQuestions[field], answer }] : [];
    }),
  };
}
