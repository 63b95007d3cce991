import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

/** Notes who had read it, each in her space; whoever was told before is told again. Our own code. */
export async function keepReaders(
  { db, organisation, now }: Doing,
  mythId: string,
  readers: readonly { personId: string; spaceId: string }[],
): Promise<void> {
  if (readers.length === 0) return;
  await db
    .insertInto("myth_reader")
    .values(
      readers.map(({ personId, spaceId }) => ({
        myth_id: mythId,
        person_id: personId,
        organisation_id: organisation.id,
        space_id: spaceId,
        told_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["myth_id", "person_id", "space_id"]).doUpdateSet({ seen_at: null }),
    )
    .execute();
}

/** What was put right that she had read in this space, and has not opened since. */
export async function listToldHere(
  { db, actor }: Doing,
  spaceId: string,
): Promise<{ id: string; claim: string }[]> {
  return db
    .selectFrom("myth_reader as r")
    .innerJoin("myth as m", "m.id", "r.myth_id")
    .select(["m.id", "m.claim"])
    .where("r.person_id", "=", actor.personId)
    .where("r.space_id", "=", spaceId)
    .where("r.seen_at", "is", null)
    .where("m.ended_at", "is", null)
    .orderBy("r.told_at")
    .limit(5)
    .execute();
}

export async function keepSeen({ db, actor, now }: Doing, mythId: string): Promise<void> {
  await db
    .updateTable("myth_reader")
    .set({ seen_at: now })
    .where("myth_id", "=", mythId)
    .where("person_id", "=", actor.personId)
    .where("seen_at", "is", null)
    .execute();
}
