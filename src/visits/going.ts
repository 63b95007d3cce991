import type { Doing } from "../platform/web/index.ts";
import type { Outcome } from "../words/outcome.ts";
import { beginVisit } from "./begin-visit.ts";
import { carryOut } from "./carry-out.ts";
import { endVisit } from "./end-visit.ts";
import type { VisitRefusal } from "./refusals.ts";
import { sayLater } from "./say-later.ts";
import { tellNotBegun } from "./tell-not-begun.ts";
import type { SeenVisit, Visit, VisitFact } from "./visit.ts";
import { heard } from "./watching/heard.ts";

/** What she says on her way: by a tap or by a text, it is the same. */
export type Going = { kind: "in" } | { kind: "out" } | { kind: "later"; minutes: number };
type Decided = Outcome<Visit, VisitFact, VisitRefusal>;

/** Checks in, out, or says she needs longer; answers why not, when it is refused. */
export async function go(
  doing: Doing,
  visit: SeenVisit,
  going: Going,
  by: "page" | "text",
): Promise<VisitRefusal | null> {
  const outcome = decide(visit, going, by, doing.now);
  if (outcome.kind === "refused") {
    if (outcome.refusal === "noteNeeded" || outcome.refusal === "secondNeeded")
      await tellNotBegun(doing, visit, outcome.refusal);
    return outcome.refusal;
  }
  await carryOut(doing, visit, outcome);
  await heard(doing, visit, going.kind);
  return null;
}

function decide(visit: SeenVisit, going: Going, by: "page" | "text", now: Date): Decided {
  if (going.kind === "in") return beginVisit(visit, by, now);
  return going.kind === "out" ? endVisit(visit, by, now) : sayLater(visit, going.minutes, now);
}
