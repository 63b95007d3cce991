import { go, notAllowed, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { isId } from "../../platform/db/index.ts";
import { isStaff } from "../../words/roles.ts";
import { actInRole } from "../sessions/store.ts";
import { proveFirst } from "../sign-in/prove/prove.ts";
import { ActingAsPage } from "./page.tsx";
import { listRoles } from "./store.ts";

async function show(asked: Asked): Promise<Answer> {
  const roles = await asked.asSystem(() => listRoles(asked.db, asked.actor.personId ?? ""));
  return page(
    "Acting as",
    <ActingAsPage roles={roles} now={asked.actor.rolePeriodId} strong={asked.actor.strongAt !== null} />,
  );
}

/** Takes up another role she holds; a staff role only in a session that has proved itself. Who did what as whom is kept (A24). */
async function change(asked: Asked): Promise<Answer> {
  const { actor } = asked;
  const wished = one(asked.typed, "role");
  const roles = await asked.asSystem(() => listRoles(asked.db, actor.personId ?? ""));
  const role = isId(wished) ? roles.find((held) => held.id === wished && held.endedAt === null) : undefined;
  if (!role)
    throw notAllowed("You do not hold that role now. Whoever coordinates your programme can give it to you.");
  if (role.id === actor.rolePeriodId) return go("/");
  const first = isStaff(role.role) ? proveFirst(asked, { next: "/me/acting-as" }) : null;
  if (first) return first;
  await asked.asSystem(() => actInRole(asked.db, actor.sessionId ?? "", role.id));
  await asked.happened({
    kind: "ActingAsChanged",
    subjectKind: "person",
    subjectId: actor.personId ?? "",
    programmeId: role.programmeId,
    aboutPersonId: actor.personId,
    detail: { from: actor.role, to: role.role },
  });
  return go("/");
}

export const actingAsRoutes: Route[] = [
  { method: "GET", path: "/me/acting-as", who: "signed-in", records: "nothing", answer: show },
  { method: "POST", path: "/me/acting-as", who: "signed-in", records: "acting-as.changed", answer: change },
];
