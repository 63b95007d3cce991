import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { requestFact, type Request, type RequestFact } from "./request.ts";

type Deciding = "notProved" | "alreadyApproved" | "alreadyRefused";

/** Lets a professional in whose address is proved; `by` is null when the domain did. Asked twice it is nothing. */
export function approveRequest(request: Request, by: string | null): Outcome<Request, RequestFact, Deciding> {
  if (request.state === "approved") return nothing();
  if (request.state === "refused") return refused("alreadyRefused");
  if (request.state === "asked") return refused("notProved");
  return happened(
    request,
    requestFact("ProfessionalApproved", request, { by: by ? "coordinator" : "domain" }),
  );
}

/** Refuses with a sentence the professional reads. */
export function refuseRequest(
  request: Request,
  { why, now }: { why: string; now: Date },
): Outcome<Request, RequestFact, Deciding> {
  if (request.state === "refused") return nothing();
  if (request.state === "approved") return refused("alreadyApproved");
  if (request.state === "asked") return refused("notProved");
  const { id, organisationId, programmeId, name, role, team, email, askedAt } = request;
  return happened(
    {
      id,
      organisationId,
      programmeId,
      name,
      role,
      team,
      email,
      askedAt,
      state: "refused",
      refusedAt: now,
      refusedWhy: why,
    },
    requestFact("ProfessionalRefused", request),
  );
}
