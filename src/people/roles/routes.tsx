import { isId, newId } from "../../platform/db/index.ts";
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
import { listProgrammes } from "../../programmes/index.ts";
import { noProblems } from "../../ui/index.ts";
import { isStaff, roles } from "../../words/roles.ts";
import { readText } from "../../words/text.ts";
import { listAddresses } from "../addresses/store.ts";
import { dropDraft, loadDraft } from "../drafts/draft.ts";
import { listRolePeriods } from "../held/store.ts";
import { namesOf } from "../names/store.ts";
import { reachPerson } from "../reach-person.ts";
import { giveRole } from "../role-store.ts";
import { findAddress } from "../sign-in/store.ts";
import { showPerson } from "./answer-person.tsx";
import { endRole, REFUSALS } from "./end-role.ts";
import { invite } from "./invite.ts";
import { AddPersonPage } from "./pages/add-person-page.tsx";
import { EndRolePage } from "./pages/end-role-page.tsx";
import { PeoplePage } from "./pages/people-page.tsx";
import { readNewPerson, readRoleWished, type RoleWished } from "./read-new-person.ts";
import { countAdministrators, insertPerson, keepRoleEnded, listPeople, lockRole } from "./store.ts";

const options = { current: "people" };
const atOnce = 100;

async function list(asked: Asked): Promise<Answer> {
  const { query, db } = asked;
  const programme = one(query, "programme");
  const wanted = {
    words: one(query, "words").trim().slice(0, 100),
    role: roles.find((role) => role === one(query, "role")) ?? null,
    programmeId: isId(programme) ? programme : null,
  };
  const people = await listPeople(db, wanted, atOnce + 1);
  const programmes = await listProgrammes(db, asked.organisation.id);
  const body = (
    <PeoplePage
      people={people.slice(0, atOnce)}
      more={people.length > atOnce}
      typed={query}
      programmes={programmes}
      mayAdd={asked.actor.role === "administrator"}
      done={null}
    />
  );
  return page("People", body, options);
}

async function askNew(asked: Asked): Promise<Answer> {
  const programmes = await listProgrammes(asked.db, asked.organisation.id);
  const typed = (await loadDraft(asked, "add-person"))?.typed ?? {};
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  return page(
    "Add a person",
    <AddPersonPage id={id} programmes={programmes} typed={typed} problems={noProblems} known={null} />,
    options,
  );
}

async function add(asked: Asked): Promise<Answer> {
  const { typed, db, organisation } = asked;
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const programmes = await listProgrammes(db, organisation.id);
  const again = (
    problems: Record<string, string>,
    known: { id: string; name: string } | null = null,
  ): Answer =>
    notYetRight(
      "Add a person",
      <AddPersonPage id={id} programmes={programmes} typed={typed} problems={problems} known={known} />,
      options,
    );
  const reading = readNewPerson(
    typed,
    programmes.map((programme) => programme.id),
  );
  if (!reading.ok) return again(reading.problems);
  const { name, address, ...wished } = reading.value;
  const holder = await asked.asSystem(() => findAddress(db, address));
  if (holder?.personId === id) return go(`/people/${id}`);
  if (holder)
    return again(
      { address: "Somebody here already has this address." },
      {
        id: holder.personId,
        name: (await namesOf(asked, [holder.personId])).get(holder.personId)?.name ?? "Somebody",
      },
    );
  // as the organisation’s own code: until she holds a role, a new person is nobody’s to see
  if (
    await asked.asSystem(() =>
      insertPerson(db, { id, organisationId: organisation.id, name, address, at: asked.now }),
    )
  )
    await give(asked, id, wished);
  await dropDraft(asked, "add-person");
  return go(`/people/${id}?done=added`);
}

async function give(asked: Asked, personId: string, { role, programmeId }: RoleWished): Promise<boolean> {
  const { isNew, rolePeriodId } = await asked.asSystem(() =>
    giveRole(asked.db, {
      organisationId: asked.organisation.id,
      personId,
      role,
      programmeId,
      at: asked.now,
      by: asked.actor.personId,
    }),
  );
  if (!isNew) return false;
  await asked.happened({
    kind: "RoleBegan",
    subjectKind: "person",
    subjectId: personId,
    aboutPersonId: personId,
    programmeId,
    detail: { role },
  });
  await invite(asked, personId, role, rolePeriodId);
  return true;
}

async function giveAnother(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const programmes = await listProgrammes(asked.db, asked.organisation.id);
  const reading = readRoleWished(
    asked.typed,
    programmes.map((programme) => programme.id),
  );
  if (!reading.ok) return showPerson(asked, { typed: asked.typed, problems: reading.problems });
  const began = await give(asked, person.id, reading.value);
  return go(`/people/${person.id}?done=${began ? "given" : "held"}`);
}

async function askEnd(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const period = (await listRolePeriods(asked.db, person.id)).find(
    (each) => each.id === asked.params["roleid"],
  );
  if (!period) throw notFound();
  return page(
    "End a role",
    <EndRolePage person={person} period={period} typed={{}} problems={noProblems} />,
    options,
  );
}

async function end(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const administrators = await countAdministrators(asked.db);
  const held = await lockRole(asked.db, person.id, asked.params["roleid"] ?? "");
  const period = (await listRolePeriods(asked.db, person.id)).find((each) => each.id === held?.id);
  if (!held || !period) throw notFound();
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 500,
    required: true,
    missing: "Say why in a few words.",
  });
  const outcome = why.ok ? endRole(held, why.value, administrators, asked.now) : null;
  const sentence = !why.ok ? why.sentence : outcome?.kind === "refused" ? REFUSALS[outcome.refusal] : null;
  if (sentence)
    return notYetRight(
      "End a role",
      <EndRolePage person={person} period={period} typed={asked.typed} problems={{ why: sentence }} />,
      options,
    );
  if (outcome?.kind === "happened") {
    await keepRoleEnded(asked.db, { ...outcome.state, by: asked.actor.personId });
    await asked.happened({
      kind: "RoleEnded",
      subjectKind: "person",
      subjectId: person.id,
      aboutPersonId: person.id,
      detail: { role: held.role, rolePeriodId: held.id },
    });
  }
  return go(`/people/${person.id}?done=ended`);
}

async function inviteAgain(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const held = (await listRolePeriods(asked.db, person.id)).filter((period) => period.endedAt === null);
  const role = held.find((period) => isStaff(period.role)) ?? held[0];
  if (!role || (await listAddresses(asked.db, person.id)).length === 0)
    return go(`/people/${person.id}?done=noaddress`);
  await invite(asked, person.id, role.role, `${role.id}:${asked.now.getTime()}`);
  return go(`/people/${person.id}?done=invited`);
}

const reads = ["administrator", "coordinator"] as const;
const changes = ["administrator"] as const;

export const rolesRoutes: Route[] = [
  { method: "GET", path: "/people", who: reads, records: "people.listed", answer: list },
  { method: "GET", path: "/people/new", who: changes, records: "nothing", answer: askNew },
  { method: "POST", path: "/people", who: changes, records: "person.added", answer: add },
  {
    method: "GET",
    path: "/people/:id",
    who: [...reads, "safeguarding-lead"],
    records: "person.looked-at",
    answer: (asked) => showPerson(asked),
  },
  { method: "POST", path: "/people/:id/roles", who: changes, records: "role.given", answer: giveAnother },
  {
    method: "GET",
    path: "/people/:id/roles/:roleid/ending",
    who: changes,
    records: "nothing",
    answer: askEnd,
  },
  {
    method: "POST",
    path: "/people/:id/roles/:roleid/ending",
    who: changes,
    records: "role.ended",
    answer: end,
  },
  {
    method: "POST",
    path: "/people/:id/invitation",
    who: changes,
    records: "person.invited",
    limit: { max: 30, seconds: 600 },
    answer: inviteAgain,
  },
];
