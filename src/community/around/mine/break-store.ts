import type { Doing } from "../../../platform/web/index.ts";
import type { Break } from "./choices.ts";
import "../tables.ts";

/** The latest break of whoever asks, over or not. */
export async function findBreak({ db, actor }: Doing, spaceId: string): Promise<Break | null> {
  const row = await db
    .selectFrom("space_break")
    .select(["id", "from_at as fromAt", "until_at as untilAt", "ended_at as endedAt"])
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId)
    .orderBy("from_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Begins one in place of any that holds. */
export async function keepBreak(
  doing: Doing,
  spaceId: string,
  { id, untilAt }: Pick<Break, "id" | "untilAt">,
): Promise<void> {
  const { db, organisation, actor, now } = doing;
  await endBreak(doing, spaceId, id);
  await db
    .insertInto("space_break")
    .values({
      id,
      organisation_id: organisation.id,
      space_id: spaceId,
      person_id: actor.personId ?? "",
      from_at: now,
      until_at: untilAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function endBreak({ db, actor, now }: Doing, spaceId: string, butNot?: string): Promise<void> {
  let ending = db
    .updateTable("space_break")
    .set({ ended_at: now })
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null);
  if (butNot) ending = ending.where("id", "<>", butNot);
  await ending.execute();
}
