import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import "../tables.ts";

/** The due date and the day of birth in her own newest relationship, whoever supports her; null when she has none. */
export async function findOwnDays({
  db,
  actor,
}: Doing): Promise<{ dueOn: Day | null; babyBornOn: Day | null } | null> {
  const row = await db
    .selectFrom("relationship")
    .select(["due_on as dueOn", "baby_born_on as babyBornOn"])
    .where("parent_id", "=", actor.personId ?? "")
    .orderBy("began_on", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
