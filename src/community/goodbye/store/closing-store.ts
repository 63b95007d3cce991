import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import "../tables.ts";

/** Spaces whose last day has come and that are not closed yet. */
export async function listToClose({
  db,
  today,
}: Doing): Promise<{ id: string; endsOn: Day; programmeId: string }[]> {
  const rows = await db
    .selectFrom("space")
    .select(["id", "ends_on", "programme_id"])
    .where("closed_at", "is", null)
    .where("ends_on", "<=", today)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({ id: row.id, endsOn: row.ends_on ?? today, programmeId: row.programme_id }));
}

/** Closed, and each member's question for six weeks later is planned; twice is once. */
export async function closeSpace(
  { db, now, organisation }: Doing,
  spaceId: string,
  dueAt: Date,
): Promise<void> {
  await db
    .updateTable("space")
    .set({ closed_at: now })
    .where("id", "=", spaceId)
    .where("closed_at", "is", null)
    .execute();
  const members = await db
    .selectFrom("space_place")
    .select(["id", "person_id"])
    .where("space_id", "=", spaceId)
    .where("place", "=", "member")
    .where("joined_at", "is not", null)
    .where("ended_at", "is", null)
    .execute();
  if (members.length > 0)
    await db
      .insertInto("space_check_in")
      .values(
        members.map((each) => ({
          place_id: each.id,
          organisation_id: organisation.id,
          space_id: spaceId,
          person_id: each.person_id,
          due_at: dueAt,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Ends every place in spaces that closed long enough ago. */
export async function endPlaces({ db, now }: Doing, lastClosedOn: Day): Promise<void> {
  await db
    .updateTable("space_place")
    .set({ ended_at: now, ended_why: "space closed" })
    .where("ended_at", "is", null)
    .where("space_id", "in", (of) =>
      of
        .selectFrom("space")
        .select("id")
        .where("closed_at", "is not", null)
        .where("ends_on", "<=", lastClosedOn),
    )
    .execute();
}
