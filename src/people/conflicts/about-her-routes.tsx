import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { reachPerson, type Reached } from "../reach-person.ts";
import { declareConflict } from "./declare-conflict.ts";
import { AboutHerPage } from "./pages/about-her-page.tsx";
import { readConflict } from "./read-conflict.ts";
import { listColleagues, type Colleague } from "./store.ts";

/** A supporter speaks for herself; staff also for a colleague or a supporter they know of. */
const others = async (asked: Asked, subject: Reached): Promise<Colleague[]> =>
  asked.actor.role === "supporter"
    ? []
    : (await listColleagues(asked.db)).filter(({ id }) => id !== subject.id && id !== asked.actor.personId);

async function reachSubject(asked: Asked): Promise<Reached> {
  const person = await reachPerson(asked);
  if (person.id === asked.actor.personId)
    throw notAllowed(
      "This is about somebody else’s record. For your own, open “Who should not see it” under My details.",
    );
  return person;
}

async function draw(
  asked: Asked,
  person: Reached,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const supporter = asked.actor.role === "supporter";
  const body = (
    <AboutHerPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      to={`/people/${person.id}/conflict${one(asked.query, "found") === "closeness" ? "?found=closeness" : ""}`}
      back={
        supporter ? { to: "/supporting", words: "Today" } : { to: `/people/${person.id}`, words: person.name }
      }
      name={person.name}
      me={asked.actor.personId ?? ""}
      colleagues={await others(asked, person)}
      typed={typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page("Who should not see", body) : notYetRight("Who should not see", body);
}

async function ask(asked: Asked): Promise<Answer> {
  const person = await reachSubject(asked);
  await asked.viewed(person.id, "who should not see it");
  return draw(asked, person, { who: one(asked.query, "who") }, noProblems);
}

async function say(asked: Asked): Promise<Answer> {
  const person = await reachSubject(asked);
  const me = asked.actor.personId ?? "";
  const known = [me, ...(await others(asked, person)).map(({ id }) => id)];
  const read = readConflict(asked.typed, { known, mayName: false, whyNeeded: true });
  if (!read.ok) return draw(asked, person, asked.typed, read.problems);
  const { who, kind, why } = read.value;
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const closeness = one(asked.query, "found") === "closeness";
  const found = who === me ? "declared" : closeness ? "closeness" : "noticed";
  await declareConflict(asked, { id, whoId: who, named: null, subjectId: person.id, kind, why, found });
  return go(who === me ? "/me/conflicts?done=said" : `/people/${person.id}?done=conflict`);
}

const who = ["coordinator", "administrator", "safeguarding-lead", "supporter"] as const;

export const aboutHerRoutes: Route[] = [
  { method: "GET", path: "/people/:id/conflict", who, records: "conflict.asked", answer: ask },
  { method: "POST", path: "/people/:id/conflict", who, records: "conflict.declared", answer: say },
];
