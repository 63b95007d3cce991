import { namesOf } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import {
  go,
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
import { sayWhen } from "../words/time.ts";
import { MinePage } from "./pages/mine-page.tsx";
import { readContact } from "./read-contact.ts";
import { endContact, findContact, keepContact, listOpenings } from "./store.ts";

const done: Record<string, string> = { kept: "Kept, and sealed.", ended: "Taken away." };
const title = "In an emergency";

async function draw(asked: Asked, typed: Asked["typed"], problems: Problems): Promise<Answer> {
  const me = asked.actor.personId ?? "";
  const openings = await listOpenings(asked, me);
  const names = await namesOf(
    asked,
    openings.map(({ openedBy }) => openedBy),
  );
  const body = (
    <MinePage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      contact={await findContact(asked, me)}
      openings={openings.map(({ id, openedBy, openedRole, at, why }) => ({
        id,
        who: `${names.get(openedBy)?.called ?? "Somebody"}, ${sayRoleNamed(openedRole)}`,
        when: sayWhen(at, asked.now),
        why,
      }))}
      typed={typed}
      problems={problems}
      done={done[one(asked.query, "done")] ?? null}
    />
  );
  return problems === noProblems
    ? page(title, body, { current: "me" })
    : notYetRight(title, body, { current: "me" });
}

async function save(asked: Asked): Promise<Answer> {
  const read = readContact(asked.typed);
  if (!read.ok) return draw(asked, asked.typed, read.problems);
  const me = asked.actor.personId ?? "";
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  await asked.asSystem(() => keepContact(asked, me, { id, ...read.value, agreed: "herself" }));
  await asked.happened({
    kind: "EmergencyContactKept",
    subjectKind: "emergency",
    subjectId: id,
    aboutPersonId: me,
  });
  return go("/me/emergency?done=kept");
}

async function end(asked: Asked): Promise<Answer> {
  const me = asked.actor.personId ?? "";
  if (!(await endContact(asked, me))) throw notFound("Nobody is named any more.");
  await asked.happened({
    kind: "EmergencyContactEnded",
    subjectKind: "person",
    subjectId: me,
    aboutPersonId: me,
  });
  return go("/me/emergency?done=ended");
}

const who = ["parent"] as const;

export const myEmergencyRoutes: Route[] = [
  {
    method: "GET",
    path: "/me/emergency",
    who,
    records: "nothing",
    answer: (asked) => draw(asked, {}, noProblems),
  },
  { method: "POST", path: "/me/emergency", who, records: "emergency.kept", answer: save },
  { method: "POST", path: "/me/emergency/ending", who, records: "emergency.ended", answer: end },
];
