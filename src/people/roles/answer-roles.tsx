import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { listProgrammes } from "../../programmes/index.ts";
import { noProblems } from "../../ui/index.ts";
import { isStaff } from "../../words/roles.ts";
import { readText } from "../../words/text.ts";
import { listAddresses } from "../addresses/store.ts";
import { listRolePeriods } from "../held/store.ts";
import { reachPerson } from "../reach-person.ts";
import { showPerson } from "./answer-person.tsx";
import { endRole, REFUSALS } from "./end-role.ts";
import { give } from "./give.ts";
import { invite } from "./invite.ts";
import { EndRolePage } from "./pages/end-role-page.tsx";
import { readRoleWished } from "./read-new-person.ts";
import { countAdministrators, keepRoleEnded, lockRole } from "./store.ts";

const options = { current: "people" };

/** POST /people/:id/roles */
export async function giveAnother(asked: Asked): Promise<Answer> {
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

export async function askEnd(asked: Asked): Promise<Answer> {
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

/** POST /people/:id/roles/:roleid/ending: ends it with a reason; the period stays (A24). */
export async function saveEnd(asked: Asked): Promise<Answer> {
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

/** POST /people/:id/invitation: the way in once more, by a new link for staff. */
export async function inviteAgain(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const held = (await listRolePeriods(asked.db, person.id)).filter((period) => period.endedAt === null);
  const role = held.find((period) => isStaff(period.role)) ?? held[0];
  if (!role || (await listAddresses(asked.db, person.id)).length === 0)
    return go(`/people/${person.id}?done=noaddress`);
  await invite(asked, person.id, role.role, `${role.id}:${asked.now.getTime()}`);
  return go(`/people/${person.id}?done=invited`);
}
