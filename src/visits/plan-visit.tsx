import { dropDraft, loadDraft, namesOf } from "../people/index.ts";
import {
  changedMeanwhile,
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../platform/web/index.ts";
import { findMeeting } from "../relationships/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { happened, refused, type Outcome } from "../words/outcome.ts";
import { readLine } from "../words/text.ts";
import { carryOut } from "./carry-out.ts";
import { PlanPage } from "./pages/plan-page.tsx";
import { reachVisit } from "./reach.ts";
import { REFUSALS, type VisitRefusal } from "./refusals.ts";
import { sayVisit } from "./say-visit.ts";
import { findHomeNote } from "./store/note-store.ts";
import { listCompany } from "./store/people-store.ts";
import { visitFact, type SeenVisit, type Visit, type VisitFact } from "./visit.ts";

/**
 * Says who comes along and where it is. Refuses somebody who goes already, what is over, and a supporter who would leave out
 * the coordinator with whom the meeting was agreed: it may be allowed only so.
 */
export function planVisit(
  visit: Visit,
  plan: { secondId: string | null; place: string | null },
  mustCome: string | null,
): Outcome<Visit, VisitFact, VisitRefusal> {
  if (visit.state !== "planned" && visit.state !== "out") return refused("visitOver");
  if (plan.secondId === visit.supporterId) return refused("goesAlready");
  if (mustCome !== null && plan.secondId !== mustCome) return refused("agreedWithHer");
  return happened({ ...visit, ...plan }, visitFact("VisitSecondNamed", visit, { secondId: plan.secondId }));
}

/** GET /visits/:id/plan */
export async function askForPlan(asked: Asked): Promise<Answer> {
  const visit = await reachVisit(asked, "plan");
  const note = visit.how === "home" ? await findHomeNote(asked, visit.parentId) : null;
  const kept = (await loadDraft(asked, "visit-plan"))?.typed ?? {};
  const typed = { second: visit.secondId ?? "", place: visit.place ?? note?.said.place ?? "", ...kept };
  return draw(asked, visit, typed, noProblems);
}

/** POST /visits/:id/plan: whoever comes along hears of it. */
export async function keepPlan(asked: Asked): Promise<Answer> {
  const visit = await reachVisit(asked, "plan");
  const problems: Record<string, string> = {};
  const second = one(asked.typed, "second");
  const company = await listCompany(asked, visit.programmeId, [visit.supporterId]);
  if (second !== "" && !company.includes(second)) problems["second"] = REFUSALS.nobodyGoes;
  const place = readLine(one(asked.typed, "place"), { noun: "place", max: 500 });
  if (!place.ok) problems["place"] = place.sentence;
  if (!place.ok || Object.keys(problems).length > 0) return draw(asked, visit, asked.typed, problems);
  const meeting = asked.actor.role === "supporter" ? await findMeeting(asked, visit.id) : null;
  const plan = { secondId: second || null, place: place.value || null };
  const outcome = planVisit(visit, plan, meeting?.accompaniedBy ?? null);
  if (outcome.kind === "refused" && outcome.refusal === "agreedWithHer")
    return draw(asked, visit, asked.typed, { second: REFUSALS.agreedWithHer });
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  await carryOut(asked, visit, outcome);
  if (second && second !== visit.secondId) await tellSecond(asked, visit, second);
  await dropDraft(asked, "visit-plan");
  return go(`/visits/${visit.id}?just=planned`);
}

const tellSecond = (asked: Asked, visit: SeenVisit, toPersonId: string): Promise<unknown> =>
  asked.owe({
    toPersonId,
    template: "visit-second",
    subject: "Something was arranged",
    body: "Something was arranged. Sign in to see it.",
    link: "/supporting",
    programmeId: visit.programmeId,
    aboutId: visit.id,
    onceKey: `visit-second:${visit.id}:${visit.sequence}:${toPersonId}`,
  });

async function draw(asked: Asked, visit: SeenVisit, typed: Typed, problems: Problems): Promise<Answer> {
  const company = await listCompany(asked, visit.programmeId, [visit.supporterId]);
  const names = await namesOf(asked, [...company, visit.parentId, visit.supporterId]);
  const called = (id: string): string => names.get(id)?.called ?? "somebody";
  const view = {
    id: visit.id,
    title: sayVisit(
      visit,
      { parent: called(visit.parentId), supporter: called(visit.supporterId) },
      asked.actor.personId === visit.supporterId,
      asked.now,
    ),
    company: company
      .map((id) => ({ id, called: names.get(id)?.name ?? "somebody" }))
      .sort((a, b) => a.called.localeCompare(b.called)),
    typed,
    problems,
  };
  return Object.keys(problems).length > 0
    ? notYetRight("Plan", <PlanPage {...view} />)
    : page("Plan", <PlanPage {...view} />);
}
