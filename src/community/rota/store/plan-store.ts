import type { Selectable } from "kysely";
import { isId, newId } from "../../../platform/db/index.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import type { PlanState } from "../rota.ts";
import "../tables.ts";

/** A month of a space planned as a whole: a proposal until a coordinator accepts it. */
export type Plan = {
  id: string;
  spaceId: string;
  fromOn: Day;
  toOn: Day;
  state: PlanState;
  askedAt: Date;
  madeAt: Date | null;
  /** Proved to be the best there is, or the best found in the time allowed. */
  optimal: boolean | null;
};
export type PlanShift = { personId: string; fromAt: Date; toAt: Date };

const planOf = (row: Selectable<Tables["rota_plan"]>): Plan => ({
  id: row.id,
  spaceId: row.space_id,
  fromOn: row.from_on,
  toOn: row.to_on,
  state: row.state,
  askedAt: row.asked_at,
  madeAt: row.made_at,
  optimal: row.optimal,
});

/** Plans that wait for an answer, or are being worked out; of one space, or all that whoever asks looks after. */
export async function listPlans({ db }: Doing, spaceId: string | null = null): Promise<Plan[]> {
  const rows = await db
    .selectFrom("rota_plan")
    .selectAll()
    .where("state", "in", ["working", "proposed"])
    .$if(spaceId !== null, (query) => query.where("space_id", "=", spaceId ?? ""))
    .orderBy("asked_at")
    .execute();
  return rows.map(planOf);
}

export async function findPlan({ db }: Doing, id: string, toChange?: "to change"): Promise<Plan | null> {
  if (!isId(id)) return null;
  const row = await db
    .selectFrom("rota_plan")
    .selectAll()
    .where("id", "=", id)
    .$if(toChange !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? planOf(row) : null;
}

/** Begins a plan; another that is open for the space makes it nothing. Answers whether it is new. */
export async function insertPlan(
  { db, organisation, actor, now }: Doing,
  plan: Pick<Plan, "id" | "spaceId" | "fromOn" | "toOn">,
): Promise<boolean> {
  const done = await db
    .insertInto("rota_plan")
    .values({
      id: plan.id,
      organisation_id: organisation.id,
      space_id: plan.spaceId,
      from_on: plan.fromOn,
      to_on: plan.toOn,
      state: "working",
      asked_at: now,
      asked_by: actor.personId ?? "",
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function keepPlanState(
  { db, actor, now }: Doing,
  id: string,
  state: Exclude<PlanState, "working">,
  optimal: boolean | null = null,
): Promise<void> {
  const made = state === "proposed" || state === "failed";
  await db
    .updateTable("rota_plan")
    .set(made ? { state, made_at: now, optimal } : { state, answered_at: now, answered_by: actor.personId })
    .where("id", "=", id)
    .execute();
}

export async function insertPlanShifts(
  { db, organisation }: Doing,
  plan: Plan,
  shifts: readonly PlanShift[],
): Promise<void> {
  if (shifts.length === 0) return;
  await db
    .insertInto("rota_plan_shift")
    .values(
      shifts.map((shift) => ({
        id: newId(),
        organisation_id: organisation.id,
        plan_id: plan.id,
        space_id: plan.spaceId,
        person_id: shift.personId,
        from_at: shift.fromAt,
        to_at: shift.toAt,
      })),
    )
    .execute();
}

export async function listPlanShifts({ db }: Doing, planId: string): Promise<(PlanShift & { id: string })[]> {
  const rows = await db
    .selectFrom("rota_plan_shift")
    .selectAll()
    .where("plan_id", "=", planId)
    .orderBy("from_at")
    .orderBy("person_id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    fromAt: row.from_at,
    toAt: row.to_at,
  }));
}
