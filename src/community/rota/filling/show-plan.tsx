import { isId, newId } from "../../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { addDays, daysBetween, sayDayShort, sayMonth, type Day } from "../../../words/day.ts";
import { sayMinutes } from "../../../words/duration.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import { calledIn } from "../called-in.ts";
import { told } from "../carry-out.ts";
import { coverOf, gapsIn } from "../cover.ts";
import { gatherVolunteers } from "../gather-volunteers.ts";
import { PlanPage, type PlanView } from "../pages/plan-page.tsx";
import { PlanStartPage } from "../pages/plan-start-page.tsx";
import { readCover } from "../read-cover.ts";
import { REFUSALS } from "../refusals.ts";
import { sayShort } from "./say-short.ts";
import { minutesBetween, shiftFact, type PlannedShift, type ShiftFact } from "../shift.ts";
import { insertShift } from "../store/shift-store.ts";
import {
  findPlan,
  insertPlan,
  keepPlanState,
  listPlans,
  listPlanShifts,
  type Plan,
} from "../store/plan-store.ts";
import { tellSupporter } from "../tell-supporter.ts";
import { blocksOf } from "../week-view.ts";
import { mondayOf, whyNot } from "../why-not.ts";

const options = { current: "community" };
/** Months ahead that may be planned. */
const monthsAhead = 3;

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;
const nextMonth = (day: Day): Day => firstOf(addDays(firstOf(day), 32));

/** The rest of this month, and each of the next: what may be filled. */
function monthsFrom(today: Day): { value: string; words: string; fromOn: Day; toOn: Day }[] {
  return Array.from({ length: monthsAhead + 1 }, (_, n) => n).map((n) => {
    let first = firstOf(today);
    for (let step = 0; step < n; step++) first = nextMonth(first);
    return {
      value: first.slice(0, 7),
      words: n === 0 ? `The rest of ${sayMonth(first)}` : `${sayMonth(first)} ${first.slice(0, 4)}`,
      fromOn: n === 0 ? addDays(today, 1) : first,
      toOn: addDays(nextMonth(first), -1),
    };
  });
}

/** GET /spaces/:id/rota/plan: which month to fill; where a plan is open, that one. */
export async function askPlan(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const [open] = await listPlans(asked, inside.space.id);
  return open ? go(`/plans/${open.id}`) : drawStart(asked, inside, noProblems);
}

function drawStart(asked: Asked, { space }: Inside, problems: Problems): Answer {
  const months = monthsFrom(asked.today).filter(({ fromOn, toOn }) => fromOn <= toOn);
  const id = one(asked.typed, "id");
  const body = (
    <PlanStartPage
      spaceId={space.id}
      space={space.name}
      months={months}
      newId={isId(id) ? id : newId()}
      typed={{ month: nextMonth(asked.today).slice(0, 7), ...asked.typed }}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Fill a month", body, options)
    : page("Fill a month", body, options);
}

/** POST /spaces/:id/rota/plan: worked out apart from this request; the page looks again when it is there. */
export async function beginPlan(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const month = monthsFrom(asked.today).find(({ value }) => value === one(asked.typed, "month"));
  if (!month || month.fromOn > month.toOn)
    return drawStart(asked, inside, { month: "Choose a month from the list" });
  const typed = one(asked.typed, "id");
  const id = isId(typed) ? typed : newId();
  const plan = { id, spaceId: inside.space.id, fromOn: month.fromOn, toOn: month.toOn };
  if (await insertPlan(asked, plan)) await asked.enqueue("fill-rota", { planId: id });
  const [open] = await listPlans(asked, inside.space.id);
  return go(`/plans/${open?.id ?? id}`);
}

async function reachPlan(asked: Asked, toChange?: "to change"): Promise<Inside & { plan: Plan }> {
  const plan = await findPlan(asked, asked.params["id"] ?? "", toChange);
  if (!plan) throw notFound();
  return { ...(await reachSpace(asked, plan.spaceId)), plan };
}

/** GET /plans/:id: what is proposed, week by week and person by person, and what could not be filled, with the reason. */
export async function plan(asked: Asked): Promise<Answer> {
  const found = await reachPlan(asked);
  return page("A plan", <PlanPage {...await viewOf(asked, found)} />, {
    ...options,
    live: [`desk:${found.space.id}`],
  });
}

async function viewOf(asked: Asked, { plan: open, space }: Inside & { plan: Plan }): Promise<PlanView> {
  const base = {
    id: open.id,
    spaceId: space.id,
    space: space.name,
    title: `${sayDayShort(open.fromOn)} to ${sayDayShort(open.toOn)}`,
    state: open.state,
    optimal: open.optimal,
  };
  if (open.state !== "proposed") return { ...base, weeks: [], people: [], short: [], count: 0 };
  const proposed = await listPlanShifts(asked, open.id);
  const called = await calledIn(asked, space.id, proposed);
  const volunteers = await gatherVolunteers(asked, space);
  const shifts = proposed.map((each): PlannedShift => ({
    ...each,
    spaceId: space.id,
    cameBy: "plan",
    patternId: null,
    state: "planned",
  }));
  const now = await readCover(asked, space.id, open.fromOn, open.toOn);
  const planned = now.map((band) => {
    const [with_] = coverOf([band], [...band.shifts, ...shifts], asked.now);
    return with_ ?? band;
  });
  const after = volunteers.map((her) => ({
    ...her,
    shifts: [...her.shifts, ...shifts.filter(({ personId }) => personId === her.personId)],
  }));
  const mondays = Array.from(
    { length: Math.ceil((daysBetween(mondayOf(open.fromOn), open.toOn) + 1) / 7) },
    (_, n) => addDays(mondayOf(open.fromOn), n * 7),
  );
  return {
    ...base,
    count: proposed.length,
    weeks: mondays.map((monday) => ({
      title: `The week of ${sayDayShort(monday)}`,
      blocks: blocksOf(
        planned.filter(({ day }) => day >= monday && day <= addDays(monday, 6)),
        monday,
        asked.now,
      ),
    })),
    people: volunteers.map((her) => {
      const hers = shifts.filter(({ personId }) => personId === her.personId);
      const minutes = hers.reduce((sum, { fromAt, toAt }) => sum + minutesBetween(fromAt, toAt), 0);
      return {
        who: called(her.personId),
        isNew: hers.length > 0,
        words: hers.length === 0 ? "Nothing new" : `${sayMinutes(minutes)} more, on ${sayDays(hers)}`,
      };
    }),
    short: gapsIn(planned, asked.now).map((band) => sayShort(band, after, asked.now)),
  };
}

const sayDays = (hers: readonly { fromAt: Date }[]): string =>
  hers.length === 1 ? "one day" : `${hers.length} days`;

/**
 * POST /plans/:id/answer: accepted in one act, or dropped. What has changed since it was made is looked at again, person by
 * person: nobody is given hours that no longer fit. Everybody who has new hours is told.
 */
export async function answerPlan(asked: Asked): Promise<Answer> {
  const { plan: open, space } = await reachPlan(asked, "to change");
  const back = `/spaces/${space.id}/rota`;
  if (open.state === "accepted" || open.state === "dropped") throw changedMeanwhile(REFUSALS.planOver);
  if (one(asked.typed, "answer") !== "accept" || open.state !== "proposed") {
    await keepPlanState(asked, open.id, "dropped");
    return go(`${back}/plan`);
  }
  const volunteers = await gatherVolunteers(asked, space);
  const facts: ShiftFact[] = [];
  const given = new Set<string>();
  for (const { id, personId, fromAt, toAt } of await listPlanShifts(asked, open.id)) {
    const her = volunteers.find((each) => each.personId === personId);
    if (!her || fromAt <= asked.now || whyNot({ fromAt, toAt }, her, asked.now)) continue;
    const base = { id, spaceId: space.id, personId, fromAt, toAt, cameBy: "plan", patternId: null } as const;
    const shift: PlannedShift = { ...base, state: "planned" };
    if (!(await insertShift(asked, shift))) continue;
    her.shifts = [...her.shifts, shift];
    facts.push(shiftFact("ShiftPlanned", shift, space.programmeId, { by: "plan" }));
    given.add(personId);
  }
  await keepPlanState(asked, open.id, "accepted");
  if (facts.length > 0) await told(asked, space.id, facts);
  for (const personId of given)
    await tellSupporter(
      asked,
      { personId, programmeId: space.programmeId, onceKey: `plan:${open.id}:${personId}` },
      "shift-changed",
    );
  return go(`${back}?week=${open.fromOn}&just=accepted`);
}
