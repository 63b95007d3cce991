import { namesOf, reachPerson } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
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
} from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { sayRoleNamed } from "../words/roles.ts";
import { readText } from "../words/text.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import { breakSeal } from "./break-seal.ts";
import { isOpen } from "./contact.ts";
import { myEmergencyRoutes } from "./my-routes.tsx";
import { SealedPage } from "./pages/sealed-page.tsx";
import { readContact } from "./read-contact.ts";
import { findContact, hasContact, keepContact, listOpenings, showOpening } from "./store.ts";

const title = "Emergency contact";
const done: Record<string, string> = {
  kept: "Kept, and sealed from now on, also for you.",
  shown: "She reads of it from now on.",
};
type Person = Awaited<ReturnType<typeof reachPerson>>;

async function draw(
  asked: Asked,
  person: Person,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const { role, personId } = asked.actor;
  const openings = await listOpenings(asked, person.id);
  const mine = openings.find((each) => each.openedBy === personId && isOpen(each, asked.now));
  const contact = mine ? await findContact(asked, person.id) : null;
  const names = await namesOf(asked, [person.id, ...openings.map(({ openedBy }) => openedBy)]);
  // where it would put her in danger to read of it, nothing of it stands in her own list
  if (mine?.unsafe) await asked.viewedApart(person.id, "emergency contact");
  else await asked.viewed(person.id, contact ? "emergency contact" : "person");
  const body = (
    <SealedPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      to={`/people/${person.id}/emergency`}
      back={
        role === "supporter"
          ? { to: "/supporting", words: "Today" }
          : { to: `/people/${person.id}`, words: person.name }
      }
      called={names.get(person.id)?.called ?? person.name}
      isThere={await hasContact(asked, person.id)}
      open={mine && contact ? { contact, until: sayTime(mine.endsAt) } : null}
      openings={(role === "safeguarding-lead" ? openings : []).map(
        ({ id, openedBy, openedRole, at, why, unsafe }) => ({
          id,
          who: `${names.get(openedBy)?.name ?? "Somebody"}, ${sayRoleNamed(openedRole)}`,
          when: sayWhen(at, asked.now),
          why,
          unsafe,
        }),
      )}
      mayTell={role === "coordinator" || role === "administrator"}
      done={done[one(asked.query, "done")] ?? null}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: role === "supporter" ? "today" : "people" };
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

const show = async (asked: Asked): Promise<Answer> => draw(asked, await reachPerson(asked), {}, noProblems);

async function open(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 2_000,
    required: true,
    missing: "Write why you need it now. A few words are enough",
  });
  if (!why.ok) return draw(asked, person, asked.typed, { why: why.sentence });
  if (!(await hasContact(asked, person.id))) throw notFound("Nobody is named, so there is nothing to open.");
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  await breakSeal(asked, {
    id,
    personId: person.id,
    why: why.value,
    unsafe: many(asked.typed, "unsafe").includes("yes"),
  });
  return go(`/people/${person.id}/emergency`);
}

async function tell(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked, "change");
  const read = readContact(asked.typed);
  if (!read.ok) return draw(asked, person, asked.typed, read.problems);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  await asked.asSystem(() => keepContact(asked, person.id, { id, ...read.value, agreed: "told" }));
  await asked.happened({
    kind: "EmergencyContactKept",
    subjectKind: "emergency",
    subjectId: id,
    aboutPersonId: person.id,
  });
  return go(`/people/${person.id}/emergency?done=kept`);
}

async function letHerRead(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  if (!(await showOpening(asked, asked.params["openingid"] ?? "", person.id))) throw notFound();
  return go(`/people/${person.id}/emergency?done=shown`);
}

const who = ["supporter", "coordinator", "administrator", "safeguarding-lead"] as const;
const path = "/people/:id/emergency";

export const emergencyRoutes: Route[] = [
  ...myEmergencyRoutes,
  { method: "GET", path, who, records: "emergency.looked-at", answer: show },
  { method: "POST", path, who, records: "emergency.opened", answer: open },
  {
    method: "POST",
    path: `${path}/contact`,
    who: ["coordinator", "administrator"],
    records: "emergency.kept-for-her",
    answer: tell,
  },
  {
    method: "POST",
    path: `${path}/:openingid/showing`,
    who: ["safeguarding-lead"],
    records: "emergency.shown",
    answer: letHerRead,
  },
];
