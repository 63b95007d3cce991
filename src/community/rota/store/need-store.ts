import type { Selectable } from "kysely";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { addDays, today } from "../../../words/day.ts";
import type { Need, Pattern, WeekHours } from "../rota.ts";
import "../tables.ts";

type Row = Pick<
  Selectable<Tables["cover_need"]>,
  "weekdays" | "hours_from" | "hours_to" | "from_on" | "to_on"
>;
const hoursOf = (row: Row): WeekHours => ({
  weekdays: row.weekdays,
  hoursFrom: row.hours_from.slice(0, 5),
  hoursTo: row.hours_to.slice(0, 5),
  fromOn: row.from_on,
  toOn: row.to_on,
});

/** When these spaces want people; all that whoever asks looks after. Hours taken off count until the day before, where wished. */
export async function listNeeds(
  { db }: Doing,
  spaceId: string | null = null,
  takenOffToo?: "taken off too",
): Promise<Need[]> {
  const rows = await db
    .selectFrom("cover_need")
    .selectAll()
    .$if(takenOffToo === undefined, (query) => query.where("ended_at", "is", null))
    .$if(spaceId !== null, (query) => query.where("space_id", "=", spaceId ?? ""))
    .orderBy("hours_from")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    spaceId: row.space_id,
    need: row.need,
    ...hoursOf(row),
    toOn: row.ended_at ? addDays(today(row.ended_at), -1) : row.to_on,
  }));
}

/** Usual hours that are not ended: of a space, or of one person. */
export async function listPatterns(
  { db }: Doing,
  which: { spaceId?: string; personId?: string } = {},
): Promise<Pattern[]> {
  let query = db.selectFrom("shift_pattern").selectAll().where("ended_at", "is", null);
  if (which.spaceId) query = query.where("space_id", "=", which.spaceId);
  if (which.personId) query = query.where("person_id", "=", which.personId);
  const rows = await query.orderBy("added_at").orderBy("id").execute();
  return rows.map((row) => ({
    id: row.id,
    spaceId: row.space_id,
    personId: row.person_id,
    ...hoursOf(row),
  }));
}

const kept = ({ organisation, actor, now }: Doing, hours: WeekHours) => ({
  organisation_id: organisation.id,
  weekdays: [...hours.weekdays],
  hours_from: hours.hoursFrom,
  hours_to: hours.hoursTo,
  from_on: hours.fromOn,
  to_on: hours.toOn,
  added_at: now,
  added_by: actor.personId ?? "",
});

export async function insertNeed(doing: Doing, need: Need): Promise<void> {
  await doing.db
    .insertInto("cover_need")
    .values({ id: need.id, space_id: need.spaceId, need: need.need, ...kept(doing, need) })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Keeps somebody's usual hours; the same form sent twice keeps them once. Answers whether they are new. */
export async function insertPattern(doing: Doing, pattern: Pattern): Promise<boolean> {
  const done = await doing.db
    .insertInto("shift_pattern")
    .values({
      id: pattern.id,
      space_id: pattern.spaceId,
      person_id: pattern.personId,
      ...kept(doing, pattern),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Ends it from now on; false when it was not hers to end, or is ended. */
export async function endHours(
  { db, actor, now }: Doing,
  table: "cover_need" | "shift_pattern",
  id: string,
): Promise<boolean> {
  const done = await db
    .updateTable(table)
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
