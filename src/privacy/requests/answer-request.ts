import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { requestFact } from "./ask-for.ts";
import type { DataRequest, RequestOutcome } from "./data-request.ts";
import type { RequestRefusal } from "./refusals.ts";

type Answer = { outcome: Exclude<RequestOutcome, "taken back">; answer: string; by: string };
type Done = Outcome<DataRequest, ReturnType<typeof requestFact>, RequestRefusal>;

/**
 * Somebody answers: what was done, or why not. Refuses to answer for herself, a no without a reason, a correction without
 * a word, and to call somebody erased who was not.
 */
export function answerRequest(request: DataRequest, { outcome, answer, by }: Answer, now: Date): Done {
  if (request.answered) return nothing();
  if (request.personId === by) return refused("ownRequest");
  if (request.kind === "erasing" && outcome === "done") return refused("eraseFirst");
  if (answer === "" && request.kind !== "copy") return refused(outcome === "done" ? "sayWhat" : "sayWhy");
  if (answer === "" && outcome === "not done") return refused("sayWhy");
  const answered = { at: now, by, outcome, answer: answer || null };
  return happened({ ...request, answered }, requestFact("DataAnswered", request, { outcome }));
}

/** She does not want it any more. Twice harms nobody. */
export function takeBack(request: DataRequest, by: string, now: Date): Done {
  if (request.answered) return nothing();
  const answered = { at: now, by, outcome: "taken back" as const, answer: null };
  return happened({ ...request, answered }, requestFact("DataTakenBack", request));
}
