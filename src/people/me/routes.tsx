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
import { noProblems } from "../../ui/index.ts";
import { roles, sayRole, type Role } from "../../words/roles.ts";
import { noNeedsSaid, sayAccessNeeds } from "../access-needs/access-needs.ts";
import { findAccessNeeds } from "../access-needs/store.ts";
import { findPerson, keepNames, keepSafety } from "../person-store.ts";
import { herself } from "../reach-person.ts";
import { untilSheSays } from "../safe-contact/safe-contact.ts";
import { sayChannels, sayHours } from "../safe-contact/say-safe-contact.ts";
import { findSafeContact } from "../safe-contact/store.ts";
import { MePage } from "./pages/me-page.tsx";
import { NamesPage } from "./pages/names-page.tsx";
import { readNames } from "./read-names.ts";

const options = { current: "me" };
const doneWords: Record<string, string> = {
  names: "Saved. That is what we call you from now on.",
  safety: "Saved.",
};

async function show(asked: Asked): Promise<Answer> {
  const { id } = herself(asked);
  const person = await findPerson(asked.db, id);
  if (!person) throw notFound();
  const said = await findSafeContact(asked.db, id);
  const safe = said ?? untilSheSays;
  const { role } = asked.actor;
  const view = {
    person,
    role: (roles as readonly string[]).includes(role) ? sayRole(role as Role) : role,
    otherRoles: asked.actor.otherRoles,
    mayGoQuiet: role === "parent",
    done: doneWords[one(asked.query, "done")] ?? null,
    safe: said ? `${sayChannels(safe.channels)}; ${sayHours(safe)}` : "Not said yet",
    access: sayAccessNeeds((await findAccessNeeds(asked.db, id)) ?? noNeedsSaid),
  };
  return page("My details", <MePage {...view} />, options);
}

async function askNames(asked: Asked): Promise<Answer> {
  const person = await findPerson(asked.db, herself(asked).id);
  if (!person) throw notFound();
  const typed = { name: person.name, knownAs: person.knownAs ?? "", pronouns: person.pronouns ?? "" };
  return page("My details", <NamesPage typed={typed} problems={noProblems} />, options);
}

async function saveNames(asked: Asked): Promise<Answer> {
  const reading = readNames(asked.typed);
  if (!reading.ok)
    return notYetRight("My details", <NamesPage typed={asked.typed} problems={reading.problems} />, options);
  const { id } = herself(asked);
  await keepNames(asked.db, id, reading.value);
  await asked.happened({ kind: "NamesChanged", subjectKind: "person", subjectId: id, aboutPersonId: id });
  return go("/me?done=names");
}

async function saveSafety(asked: Asked): Promise<Answer> {
  const { id } = herself(asked);
  await keepSafety(asked.db, id, {
    homeSafe: one(asked.typed, "homeSafe") === "on",
    leaveSignsOut: one(asked.typed, "leave") === "on",
  });
  return go("/me?done=safety");
}

export const meRoutes: Route[] = [
  { method: "GET", path: "/me", who: "signed-in", records: "nothing", answer: show },
  { method: "GET", path: "/me/names", who: "signed-in", records: "nothing", answer: askNames },
  { method: "POST", path: "/me/names", who: "signed-in", records: "person.names-changed", answer: saveNames },
  {
    method: "POST",
    path: "/me/safety",
    who: "signed-in",
    records: "person.safety-changed",
    answer: saveSafety,
  },
];
