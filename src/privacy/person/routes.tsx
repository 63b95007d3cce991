import { dropDraft, namesOf, reachPerson } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
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
import { at } from "../../words/day.ts";
import { listHolds } from "../holds/store.ts";
import { readId } from "../read-id.ts";
import { askFor } from "../requests/ask-for.ts";
import { keepAsked } from "../requests/keep-asked.ts";
import { listRequests } from "../requests/store.ts";
import { AskedForHerPage } from "./pages/asked-for-her-page.tsx";
import { PersonDataPage } from "./pages/person-data-page.tsx";
import { readAsked } from "./read-asked.ts";

const said: Record<string, string> = {
  asked: "Written down. Its clock runs from the day she asked.",
  held: "Her records are kept until somebody ends it.",
  "let-go": "The hold has ended.",
};
const current = (asked: Asked): { current: string } => ({
  current: asked.actor.role === "administrator" ? "privacy" : "people",
});

/** GET /people/:id/data: what she asked, and, for those who may know, what holds her records. */
async function show(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  await asked.viewed(person.id, "her data");
  const seesHolds = asked.actor.role !== "coordinator" && person.id !== asked.actor.personId;
  const holds = seesHolds ? await listHolds(asked.db, { personId: person.id }) : [];
  const view = {
    person,
    requests:
      asked.actor.role === "safeguarding-lead" ? [] : await listRequests(asked.db, { personId: person.id }),
    holds,
    names: await namesOf(
      asked,
      holds.flatMap((hold) => [hold.beganBy, hold.ended?.by ?? null]),
    ),
    mayAsk: asked.actor.role !== "safeguarding-lead" && person.id !== asked.actor.personId,
    mayHold: seesHolds,
    today: asked.today,
    done: said[one(asked.query, "done")] ?? null,
  };
  return page("Her data", <PersonDataPage {...view} />, current(asked));
}

async function ask(asked: Asked, problems: Problems = noProblems): Promise<Answer> {
  const person = await reachOther(asked);
  const view = { person, formId: one(asked.typed, "id") || newId(), typed: asked.typed, problems };
  const body = <AskedForHerPage {...view} />;
  return problems === noProblems
    ? page("What she asked", body, current(asked))
    : notYetRight("What she asked", body, current(asked));
}

async function keep(asked: Asked): Promise<Answer> {
  const person = await reachOther(asked);
  const reading = readAsked(asked.typed, asked.today);
  if (!reading.ok) return ask(asked, reading.problems);
  const { on, ...said } = reading.value;
  const by = asked.actor.personId ?? "";
  const askedAt = on === asked.today ? asked.now : at(on, "12:00");
  await keepAsked(asked, askFor({ id: readId(asked), personId: person.id, by, ...said }, askedAt));
  await dropDraft(asked, `data-asked:${person.id}`);
  return go(`/people/${person.id}/data?done=asked`);
}

async function reachOther(asked: Asked) {
  const person = await reachPerson(asked);
  if (person.id === asked.actor.personId)
    throw notAllowed("What you ask about your own data you ask under My details.");
  return person;
}

const who = ["administrator", "coordinator"] as const;

/** Somebody's data as those who look after it see it. */
export const personDataRoutes: Route[] = [
  {
    method: "GET",
    path: "/people/:id/data",
    who: [...who, "safeguarding-lead"],
    records: "person.data-seen",
    answer: show,
  },
  { method: "GET", path: "/people/:id/data/asked", who, records: "nothing", answer: (asked) => ask(asked) },
  { method: "POST", path: "/people/:id/data/asked", who, records: "data-request.written-down", answer: keep },
];
