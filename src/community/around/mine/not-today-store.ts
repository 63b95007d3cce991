import type { Doing } from "../../../platform/web/index.ts";
import type { NotToday } from "./choices.ts";
import "../tables.ts";

/** What holds now for whoever asks. */
export async function listNotToday({ db, actor, now }: Doing, spaceId: string): Promise<NotToday[]> {
  return db
    .selectFrom("not_today")
    .select(["id", "topic", "due_month as dueMonth", "until_at as untilAt"])
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .where((is) => is.or([is("until_at", "is", null), is("until_at", ">", now)]))
    .orderBy("from_at")
    .orderBy("id")
    .execute();
}

/** Keeps these for whoever asks; one that holds already takes the new time. */
export async function keepNotToday(doing: Doing, spaceId: string, folds: readonly NotToday[]): Promise<void> {
  const { db, organisation, actor, now } = doing;
  const holding = await listNotToday(doing, spaceId);
  for (const { id, topic, dueMonth, untilAt } of folds) {
    const same = holding.find((held) => held.topic === topic && held.dueMonth === dueMonth);
    if (same && same.untilAt?.getTime() === untilAt?.getTime()) continue;
    await db
      .updateTable("not_today")
      .set({ ended_at: now })
      .where("space_id", "=", spaceId)
      .where("person_id", "=", actor.personId)
      .where(topic ? "topic" : "due_month", "=", topic ?? dueMonth)
      .where("ended_at", "is", null)
      .execute();
    await db
      .insertInto("not_today")
      .values({
        id,
        organisation_id: organisation.id,
        space_id: spaceId,
        person_id: actor.personId ?? "",
        topic,
        due_month: dueMonth,
        from_at: now,
        until_at: untilAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function endNotToday({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("not_today")
    .set({ ended_at: now })
    .where("id", "=", id)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .execute();
}
