import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";
import "../tables.ts";

/** Somebody new whom nobody has greeted yet. */
export type Unwelcomed = { memberId: string; handle: string; picture: string; joinedAt: Date; dueAt: Date };

/** Everybody new in the space whom nobody has greeted, the longest waiting first; for those who look after it. */
export const listUnwelcomed = ({ db }: Doing, spaceId: string): Promise<Unwelcomed[]> =>
  db
    .selectFrom("space_welcome as w")
    .innerJoin("space_member as m", "m.id", "w.member_id")
    .select(["m.id as memberId", "m.handle", "m.picture", "m.joined_at as joinedAt", "w.due_at as dueAt"])
    .where("w.space_id", "=", spaceId)
    .where("w.welcomed_at", "is", null)
    .where("m.left_at", "is", null)
    .orderBy("w.due_at")
    .orderBy("m.id")
    .execute();

/** Starts the clock of a welcome. As the house itself. */
export async function keepWelcome(
  doing: Doing,
  welcome: { memberId: string; spaceId: string; dueAt: Date },
): Promise<void> {
  const { db, organisation } = doing;
  await doing.asSystem(() =>
    db
      .insertInto("space_welcome")
      .values({
        organisation_id: organisation.id,
        member_id: welcome.memberId,
        space_id: welcome.spaceId,
        due_at: welcome.dueAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

/** Somebody greeted her; false when another was first. */
export async function keepWelcomed({ db, now, actor }: Doing, memberId: string): Promise<boolean> {
  const kept = await db
    .updateTable("space_welcome")
    .set({ welcomed_at: now, welcomed_by: actor.personId })
    .where("member_id", "=", memberId)
    .where("welcomed_at", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}
