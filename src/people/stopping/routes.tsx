import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  many,
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
import { sayWhen } from "../../words/time.ts";
import { namesOf } from "../names/store.ts";
import { herself, reachPerson, type Reached } from "../reach-person.ts";
import { StopPage } from "./pages/stop-page.tsx";
import { StoppedPage } from "./pages/stopped-page.tsx";
import { sayWays } from "./stop.ts";
import { letWritingGoOn, stopWriting } from "./stop-writing.ts";
import { findStop } from "./store.ts";

const title = "Safe contact";
const isOwn = (asked: Asked, person: Reached): boolean => person.id === asked.actor.personId;
const baseOf = (asked: Asked, person: Reached): string =>
  isOwn(asked, person) ? "/me" : `/people/${person.id}`;

function backOf(asked: Asked, person: Reached): { to: string; words: string } {
  if (isOwn(asked, person)) return { to: "/me/safe-contact", words: "How it is safe to reach you" };
  return asked.actor.role === "supporter"
    ? { to: "/supporting", words: "Today" }
    : { to: `/people/${person.id}`, words: person.name };
}

async function draw(
  asked: Asked,
  person: Reached,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const own = isOwn(asked, person);
  const called = own ? null : ((await namesOf(asked, [person.id])).get(person.id)?.called ?? person.name);
  const stop = await findStop(asked.db, person.id);
  const to = `${baseOf(asked, person)}/stop`;
  const options = { current: own ? "me" : "people" };
  if (stop && problems === noProblems)
    return page(
      title,
      <StoppedPage
        called={called}
        ways={sayWays(stop.ways)}
        since={`Since ${sayWhen(stop.beganAt, asked.now)}`}
        note={stop.note}
        endTo={asked.actor.role === "supporter" && !own ? null : `${to}/ending`}
        back={backOf(asked, person)}
        isNew={one(asked.query, "done") === "stopped"}
        helpLines={asked.organisation.helpLines.filter(({ kind }) => kind === "unit")}
      />,
      options,
    );
  const body = (
    <StopPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      called={called}
      to={to}
      back={backOf(asked, person)}
      typed={typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

async function stop(asked: Asked, person: Reached): Promise<Answer> {
  const note = readText(one(asked.typed, "note"), { noun: "note", max: 1_000 });
  if (!note.ok) return draw(asked, person, asked.typed, { note: note.sentence });
  const also = many(asked.typed, "also");
  const own = isOwn(asked, person);
  const id = one(asked.typed, "id");
  await stopWriting(asked, {
    id: isId(id) ? id : newId(),
    personId: person.id,
    ways: ["text", "email", ...(also.includes("call") ? (["call"] as const) : [])],
    heard: own ? "herself" : asked.actor.role === "supporter" ? "supporter" : "staff",
    note: note.value || null,
    signOut: also.includes("sign-out"),
  });
  return go(`${baseOf(asked, person)}/stop?done=stopped`);
}

async function end(asked: Asked, person: Reached): Promise<Answer> {
  if (!(await letWritingGoOn(asked, person.id))) throw notFound("Nothing is stopped any more.");
  return go(
    isOwn(asked, person) ? "/me/safe-contact?done=again" : `/people/${person.id}/safe-contact?done=again`,
  );
}

const hers = ["parent"] as const;
const heard = ["supporter", "coordinator", "administrator", "safeguarding-lead"] as const;
const staff = ["coordinator", "administrator"] as const;
async function look(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  await asked.viewed(person.id, "safe-contact");
  return draw(asked, person, {}, noProblems);
}

export const stoppingRoutes: Route[] = [
  {
    method: "GET",
    path: "/me/stop",
    who: hers,
    records: "nothing",
    answer: async (asked) => draw(asked, herself(asked), {}, noProblems),
  },
  {
    method: "POST",
    path: "/me/stop",
    who: hers,
    records: "contact.stopped",
    answer: async (asked) => stop(asked, herself(asked)),
  },
  {
    method: "POST",
    path: "/me/stop/ending",
    who: hers,
    records: "contact.stop-ended",
    answer: async (asked) => end(asked, herself(asked)),
  },
  { method: "GET", path: "/people/:id/stop", who: heard, records: "safe-contact.looked-at", answer: look },
  {
    method: "POST",
    path: "/people/:id/stop",
    who: heard,
    records: "contact.stopped-for-her",
    answer: async (asked) => stop(asked, await reachPerson(asked, "change")),
  },
  {
    method: "POST",
    path: "/people/:id/stop/ending",
    who: staff,
    records: "contact.stop-ended-for-her",
    answer: async (asked) => end(asked, await reachPerson(asked, "change")),
  },
];
