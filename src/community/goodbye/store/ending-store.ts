import { seal, sealOrNull } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Ending, EndingDays } from "../ending.ts";
import "../tables.ts";

export async function findEnding({ db }: Doing, spaceId: string): Promise<Ending | null> {
  const row = await db
    .selectFrom("space_ending")
    .selectAll()
    .where("space_id", "=", spaceId)
    .executeTakeFirst();
  return row
    ? {
        spaceId: row.space_id,
        ledBy: row.led_by,
        untrainedWhy: row.untrained_why,
        why: row.why,
        nextWords: row.next_words,
        farewellThreadId: row.farewell_thread_id,
      }
    : null;
}

/** The plan and its days; a plan made again takes the place of the one before, which stays in the history of facts. */
export async function keepEnding(
  { db, organisation, actor, now }: Doing,
  ending: Omit<Ending, "farewellThreadId">,
  days: EndingDays,
): Promise<void> {
  const plan = {
    led_by: ending.ledBy,
    untrained_why: sealOrNull(db, ending.untrainedWhy),
    planned_at: now,
    planned_by: actor.personId ?? "",
    why: seal(db, ending.why),
    next_words: seal(db, ending.nextWords),
  };
  await db
    .insertInto("space_ending")
    .values({ ...plan, space_id: ending.spaceId, organisation_id: organisation.id })
    .onConflict((conflict) => conflict.column("space_id").doUpdateSet(plan))
    .execute();
  await db
    .updateTable("space")
    .set({
      goodbye_from_on: days.goodbyeFromOn,
      read_only_from_on: days.readOnlyFromOn,
      ends_on: days.endsOn,
    })
    .where("id", "=", ending.spaceId)
    .execute();
}

export async function keepFarewell({ db }: Doing, spaceId: string, threadId: string): Promise<void> {
  await db
    .updateTable("space_ending")
    .set({ farewell_thread_id: threadId })
    .where("space_id", "=", spaceId)
    .where("farewell_thread_id", "is", null)
    .execute();
}

/** The supporters of a space who could lead its last weeks. */
export async function listSupportersOf({ db }: Doing, spaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("space_place")
    .select("person_id")
    .where("space_id", "=", spaceId)
    .where("place", "=", "supporter")
    .where("joined_at", "is not", null)
    .where("ended_at", "is", null)
    .orderBy("joined_at")
    .execute();
  return rows.map((row) => row.person_id);
}
