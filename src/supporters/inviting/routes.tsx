import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readInvite, type Invited } from "../pages/invite/form.ts";
import { InvitePage } from "../pages/invite/page.tsx";
import { reachProgramme } from "../reach.ts";
import { keepSupporter, type ProgrammeHere } from "../store.ts";
import { blankSupporter } from "../supporter.ts";
import { findWhose, insertAddress, insertPerson, insertRole } from "./store.ts";

const current = { current: "supporters" } as const;
type Known = { id: string; name: string } | null;

const draw = (programme: ProgrammeHere, typed: Typed, problems: Problems, known: Known = null) => (
  <InvitePage
    id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
    programme={programme}
    typed={typed}
    problems={problems}
    known={known}
  />
);

async function show(asked: Asked): Promise<Answer> {
  return page(
    "Add a supporter",
    draw(await reachProgramme(asked), { kind: "volunteer" }, noProblems),
    current,
  );
}

/** Adds somebody new, or gives the role to somebody who has been here before and keeps her history (A24). */
async function invite(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  const read = readInvite(asked.typed);
  const again = (problems: Problems, known: Known = null): Answer =>
    notYetRight("Add a supporter", draw(programme, asked.typed, problems, known), current);
  if (!read.ok) return again(read.problems);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const whose = await asked.asSystem(() => findWhose(asked.db, asked.organisation.id, read.invited.address));
  if (!whose) return welcome(asked, programme, id, read.invited, true);
  if (whose.id === id) return go(`/supporters/${id}?done=added`);
  if (!whose.isHere(programme.id))
    return again({
      address:
        "Somebody in another programme signs in with this. An administrator can give them a role in this one.",
    });
  if (one(asked.typed, "same") === whose.id) return welcome(asked, programme, whose.id, read.invited, false);
  return again(
    {
      same: `${whose.name} already signs in with this. Say if it is the same person, or enter another email or number.`,
    },
    { id: whose.id, name: whose.name },
  );
}

async function welcome(
  asked: Asked,
  programme: ProgrammeHere,
  personId: string,
  invited: Invited,
  isNew: boolean,
): Promise<Answer> {
  const organisationId = asked.organisation.id;
  const by = asked.actor.personId ?? "";
  const person = { id: personId, organisationId, at: asked.now };
  const isFirst = isNew && (await insertPerson(asked.db, { ...person, name: invited.name }));
  const added = await insertRole(asked.db, {
    organisationId,
    personId,
    programmeId: programme.id,
    by,
    at: asked.now,
  });
  if (isFirst) await insertAddress(asked.db, { ...person, address: invited.address });
  if (added) {
    const blank = blankSupporter(personId, programme.id);
    await keepSupporter(
      asked.db,
      organisationId,
      { ...blank, kind: invited.kind, matchesMax: Math.min(blank.matchesMax, programme.settings.matchesMax) },
      asked.now,
    );
    await asked.happened({
      kind: "SupporterAdded",
      subjectKind: "supporter",
      subjectId: personId,
      programmeId: programme.id,
      aboutPersonId: personId,
      detail: { isNew },
    });
    await asked.owe({
      toPersonId: personId,
      template: "supporter-added",
      subject: "Something for you",
      body: "There is something for you. Sign in to see it.",
      link: "/",
      programmeId: programme.id,
      onceKey: `supporter-added:${programme.id}:${personId}:${asked.today}`,
    });
  }
  return go(`/supporters/${personId}?done=added`);
}

const who = ["coordinator"] as const;
export const invitingRoutes: Route[] = [
  { method: "GET", path: "/supporters/new", who, records: "nothing", answer: show },
  { method: "POST", path: "/supporters", who, records: "supporter.added", answer: invite },
];
