import { reachPerson } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { readId } from "../read-id.ts";
import { EndHoldPage, HoldPage } from "./pages/hold-pages.tsx";
import { readHold } from "./read-hold.ts";
import { endHold, insertHold, listHolds } from "./store.ts";

const title = "Legal hold";
const options = { current: "privacy" };

async function ask(asked: Asked, problems: Problems = noProblems): Promise<Answer> {
  const person = await reachPerson(asked);
  const body = (
    <HoldPage
      person={person}
      formId={one(asked.typed, "id") || newId()}
      typed={asked.typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

async function keep(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const reading = readHold(asked.typed, asked.today);
  if (!reading.ok) return ask(asked, reading.problems);
  const hold = {
    id: readId(asked),
    personId: person.id,
    ...reading.value,
    beganAt: asked.now,
    beganBy: asked.actor.personId ?? "",
    ended: null,
  };
  // never about her by name among the facts she reads: a hold is between those who set it
  if (await insertHold(asked, hold))
    await asked.happened({ kind: "LegalHoldBegan", subjectKind: "legal-hold", subjectId: hold.id });
  return go(`/people/${person.id}/data?done=held`);
}

async function reachHold(asked: Asked) {
  const person = await reachPerson(asked);
  const hold = (await listHolds(asked.db, { personId: person.id })).find(
    ({ id }) => id === asked.params["holdid"],
  );
  if (!hold) throw notFound();
  return { person, hold };
}

async function askEnd(asked: Asked, problems: Problems = noProblems): Promise<Answer> {
  const { person, hold } = await reachHold(asked);
  const body = <EndHoldPage person={person} hold={hold} typed={asked.typed} problems={problems} />;
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

async function end(asked: Asked): Promise<Answer> {
  const { person, hold } = await reachHold(asked);
  const why = readText(one(asked.typed, "why"), {
    noun: "why it ends",
    max: 2_000,
    required: true,
    missing: "Say why these records may go again.",
  });
  if (!why.ok) return askEnd(asked, { why: why.sentence });
  const ended = {
    id: hold.id,
    personId: person.id,
    at: asked.now,
    by: asked.actor.personId ?? "",
    why: why.value,
  };
  if (await endHold(asked.db, ended))
    await asked.happened({ kind: "LegalHoldEnded", subjectKind: "legal-hold", subjectId: hold.id });
  return go(`/people/${person.id}/data?done=let-go`);
}

const who = ["administrator", "safeguarding-lead"] as const;

export const holdRoutes: Route[] = [
  { method: "GET", path: "/people/:id/holds/new", who, records: "nothing", answer: (asked) => ask(asked) },
  { method: "POST", path: "/people/:id/holds", who, records: "legal-hold.began", answer: keep },
  {
    method: "GET",
    path: "/people/:id/holds/:holdid/ending",
    who,
    records: "legal-hold.read",
    answer: (asked) => askEnd(asked),
  },
  { method: "POST", path: "/people/:id/holds/:holdid/ending", who, records: "legal-hold.ended", answer: end },
];
