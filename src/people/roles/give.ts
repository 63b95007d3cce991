import type { Asked } from "../../platform/web/index.ts";
import { giveRole } from "../role-store.ts";
import { invite } from "./invite.ts";
import type { RoleWished } from "./read-new-person.ts";

/** Begins a role and invites her to it; false when she holds it already. */
export async function give(
  asked: Asked,
  personId: string,
  { role, programmeId }: RoleWished,
): Promise<boolean> {
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
