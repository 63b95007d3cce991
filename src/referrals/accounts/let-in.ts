import { addPerson, findAddress, giveRole } from "../../people/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { approveRequest } from "./decide-request.ts";
import type { Request } from "./request.ts";
import { keepRequest } from "./store.ts";

export type LetIn = { personId: string; rolePeriodId: string };

/**
 * Makes the professional a referrer of the programme: the person who has this address already, or a new one. Runs as
 * the system; `by` is the coordinator, or null when the domain decided. Answers null when there was nothing to approve.
 */
export async function letIn(asked: Asked, request: Request, by: string | null): Promise<LetIn | null> {
  const outcome = approveRequest(request, by);
  if (outcome.kind !== "happened") return null;
  const { organisationId, programmeId, email, name } = request;
  const known = await findAddress(asked.db, { kind: "email", value: email });
  const personId =
    known?.personId ??
    (await addPerson(asked.db, { organisationId, name, addresses: [email], roles: [], at: asked.now }));
  const { rolePeriodId } = await giveRole(asked.db, {
    organisationId,
    personId,
    role: "referrer",
    programmeId,
    at: asked.now,
    by,
  });
  const provedAt = request.state === "proved" ? request.provedAt : asked.now;
  const { id, role, team, askedAt } = request;
  await keepRequest(asked.db, {
    id,
    organisationId,
    programmeId,
    name,
    role,
    team,
    email,
    askedAt,
    state: "approved",
    provedAt,
    approvedAt: asked.now,
    approvedBy: by,
    personId,
  });
  await asked.happened(...outcome.facts);
  return { personId, rolePeriodId };
}
