import { happened, refused, type Outcome } from "../../words/outcome.ts";
import { proofHours, requestFact, type Request, type RequestFact } from "./request.ts";

/** What a proved address leads to: straight in, when its domain is one the organisation trusts; else a person looks. */
export type Proved = { request: Request; isTrusted: boolean };

/** The confirming click. Refuses a link that was used, or is older than 48 hours. */
export function proveRequest(
  request: Request,
  { now, isTrusted }: { now: Date; isTrusted: boolean },
): Outcome<Proved, RequestFact, "linkUsed" | "linkOver"> {
  if (request.state !== "asked") return refused("linkUsed");
  if (now.getTime() - request.askedAt.getTime() > proofHours * 3_600_000) return refused("linkOver");
  return happened(
    { request: { ...request, state: "proved", provedAt: now }, isTrusted },
    requestFact("ProfessionalAsked", request, { isTrusted }),
  );
}
