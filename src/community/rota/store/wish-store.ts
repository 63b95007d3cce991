import type { Doing } from "../../../platform/web/index.ts";
import type { WeekWish } from "../volunteer.ts";
import "../tables.ts";

/** Keeps what suits her in a usual week, as she says it now. */
export async function keepWishes(
  { db, organisation, actor, now }: Doing,
  spaceId: string,
  wishes: readonly WeekWish[],
): Promise<void> {
  if (wishes.length === 0) return;
  await db
    .insertInto("shift_wish")
    .values(
      wishes.map((each) => ({
        organisation_id: organisation.id,
        space_id: spaceId,
        person_id: actor.personId ?? "",
        weekday: each.weekday,
        hours_from: each.hoursFrom,
        wish: each.wish,
        changed_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["space_id", "person_id", "weekday", "hours_from"]).doUpdateSet((set) => ({
        wish: set.ref("excluded.wish"),
        changed_at: now,
      })),
    )
    .execute();
}

/** What she herself said of hours, in every space. */
export async function listOwnWishes({ db, actor }: Doing): Promise<WeekWish[]> {
  const rows = await db
    .selectFrom("shift_wish")
    .select(["weekday", "hours_from", "wish"])
    .where("person_id", "=", actor.personId ?? "")
    .orderBy("weekday")
    .orderBy("hours_from")
    .execute();
  return rows.map((row) => ({ weekday: row.weekday, hoursFrom: row.hours_from.slice(0, 5), wish: row.wish }));
}
