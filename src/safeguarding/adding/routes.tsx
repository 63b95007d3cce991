import { keptFrom, namesOf } from "../../people/index.ts";
import { go, notFound, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { reachDecided, type Standing } from "../deciding/standing.ts";
import { calledIn } from "../names-in.ts";
import { whoAnswers } from "../policy.ts";
import { asking } from "../questions/asking.tsx";
import type { Question } from "../questions/question.ts";
import { followedFact } from "../records/followed-fact.ts";
import { insertRecord } from "../records/store.ts";
import { concernChanged } from "../tell-of.ts";
import { letIn } from "./let-in.ts";
import { LET_IN_REFUSALS } from "./refusals.ts";
import { endReader, insertReader, listReaders, listStaff } from "./store.ts";

type Found = Standing & { staff: { id: string; name: string }[]; readerIds: string[] };

/** Staff who may be let in: nobody it is about, is kept from or must not see her, nobody in already, and not the asker. */
async function reach(asked: Asked): Promise<Found> {
  const standing = await reachDecided(asked);
  const { concern } = standing;
  const staffIds = await listStaff(asked, concern.programmeId);
  const names = await namesOf(asked, staffIds);
  const readerIds = (await listReaders(asked, concern.id)).flatMap((each) =>
    each.endedAt ? [] : each.personId,
  );
  const apart = await keptFrom(asked, concern.aboutPersonId);
  const hidden = [...concern.keptFrom, ...apart, concern.aboutPersonId, ...readerIds, asked.actor.personId];
  const staff = staffIds
    .filter((id) => !hidden.includes(id))
    .map((id) => ({ id, name: names.get(id)?.name ?? "somebody" }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return { ...standing, staff, readerIds };
}

const questionsFor = (staff: Found["staff"]): Question[] => [
  {
    kind: "choice",
    name: "who",
    question: "Who needs to see it?",
    missing: "Choose who needs to see it",
    options: staff.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    kind: "words",
    name: "reason",
    question: "Why does she need to know?",
    hint: "It is kept with the concern.",
    missing: "Write why she needs to know",
    rows: 3,
  },
];

/** GET and POST /concerns/:id/readers: let somebody see this, with a reason. */
const reader = asking<Found>({
  reach,
  after: ({ concern }) => `/concerns/${concern.id}?just=let-in`,
  draw: async (_, { concern, staff }) => ({
    back: { to: `/concerns/${concern.id}`, words: "The concern" },
    title: "Let somebody see this",
    before: (
      <p>
        {staff.length > 0
          ? "She can read everything here and add words. She does not decide, and you can end it at any time."
          : "There is nobody on the staff list who could be let in."}
      </p>
    ),
    questions: questionsFor(staff),
    to: `/concerns/${concern.id}/readers`,
    button: "Let her see it",
    after: "She gets a message without a word of what it is about.",
  }),
  take: async (asked, { concern, staff, readerIds }, { answers, values }, id) => {
    const who = values["who"] ?? "";
    const outcome = letIn(
      { concern, keptFromIds: concern.keptFrom, staffIds: staff.map((each) => each.id), readerIds },
      who,
    );
    if (outcome.kind === "refused") return { who: LET_IN_REFUSALS[outcome.refusal] };
    if (outcome.kind === "happened") {
      const names = await namesOf(asked, [who]);
      await insertRecord(asked, {
        id,
        concernId: concern.id,
        kind: "reader",
        title: `Let ${names.get(who)?.name ?? "somebody"} see this`,
        answers,
      });
      await insertReader(asked, { id, concernId: concern.id, personId: who });
      await asked.happened(...outcome.facts);
      await asked.owe({
        toPersonId: who,
        template: "concern-let-in",
        subject: "Please sign in",
        body: "There is something for you to read. Please sign in.",
        link: `/concerns/${concern.id}`,
        programmeId: concern.programmeId,
        aboutId: concern.id,
        onceKey: `concern-let-in:${id}`,
      });
      await concernChanged(asked, concern, [who]);
    }
    return go(`/concerns/${concern.id}?just=let-in`);
  },
});

/** POST /concerns/:id/readers/:readerid/end: she no longer sees it; that she did stays. */
async function endIt(asked: Asked): Promise<Answer> {
  const { concern } = await reachDecided(asked);
  const found = (await listReaders(asked, concern.id)).find(({ id }) => id === asked.params["readerid"]);
  if (!found) throw notFound();
  if (await endReader(asked, found.id)) {
    await asked.happened(followedFact("ConcernReaderEnded", concern));
    await concernChanged(asked, concern, [found.personId]);
  }
  return go(`/concerns/${concern.id}?just=let-in-ended`);
}

/** Who sees it by a reason, for the concern's page. */
export async function readersOf(asked: Asked, concernId: string) {
  const readers = await listReaders(asked, concernId);
  const names = await namesOf(
    asked,
    readers.map(({ personId }) => personId),
  );
  return readers.map((each) => ({ ...each, name: calledIn(names, each.personId) }));
}

const path = "/concerns/:id/readers";
export const addingRoutes: Route[] = [
  { method: "GET", path, who: whoAnswers, records: "concern.seen", answer: reader.ask },
  { method: "POST", path, who: whoAnswers, records: "concern.let-in", answer: reader.take },
  {
    method: "POST",
    path: `${path}/:readerid/end`,
    who: whoAnswers,
    records: "concern.let-in-ended",
    answer: endIt,
  },
];
