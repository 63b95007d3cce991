import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";

export type HeldMessage = {
  id: string;
  template: string;
  toPersonId: string | null;
  /** When it would have gone. */
  wouldGoAt: Date;
  isTooLate: boolean;
};

/** Holds what is already queued and belongs to this period, and what the one before held. Run as the system. */
export async function holdQueued({ db, now }: Doing, lossId: string, beforeId: string | null): Promise<void> {
  await db
    .updateTable("message")
    .set({ state: "held", held_at: now, held_for: lossId })
    .where("state", "=", "owed")
    .where(
      sql<boolean>`app.loss_holding(organisation_id, to_person_id, about_person_id, about_id, despite_loss) = ${lossId}`,
    )
    .execute();
  if (beforeId)
    await db
      .updateTable("message")
      .set({ held_for: lossId })
      .where("state", "=", "held")
      .where("held_for", "=", beforeId)
      .execute();
}

/** Which period, if any, keeps this message back just now. */
export async function findHolding(db: Db, messageId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select app.loss_holding(organisation_id, to_person_id, about_person_id, about_id, despite_loss) id
    from message where id = ${messageId}`.execute(db);
  return rows[0]?.id ?? null;
}

/** Everything a period holds back, the earliest first. Run as the system, for whoever may turn it off. */
export async function listHeld({ db, now }: Doing, lossId: string): Promise<HeldMessage[]> {
  const rows = await db
    .selectFrom("message")
    .select(["id", "template", "to_person_id", "not_before", "created_at", "ends_at"])
    .where("held_for", "=", lossId)
    .where("state", "=", "held")
    .orderBy(sql`coalesce(not_before, created_at)`)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    template: row.template,
    toPersonId: row.to_person_id,
    wouldGoAt: row.not_before ?? row.created_at,
    isTooLate: row.ends_at !== null && row.ends_at <= now,
  }));
}

/** How many messages each of these periods holds. Run as the system. */
export async function countHeld({ db }: Doing, lossIds: readonly string[]): Promise<Map<string, number>> {
  if (lossIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("message")
    .select(["held_for", sql<number>`count(*)::int`.as("many")])
    .where("held_for", "in", [...lossIds])
    .where("state", "=", "held")
    .groupBy("held_for")
    .execute();
  return new Map(rows.map((row) => [row.held_for ?? "", row.many]));
}

/** Lets these go, each at its own time, and drops those. Run as the system, once the period has ended. */
export async function releaseHeld(
  doing: Doing,
  { release, drop }: { release: readonly string[]; drop: readonly string[] },
): Promise<void> {
  if (release.length > 0) {
    const rows = await doing.db
      .updateTable("message")
      .set({ state: "owed", held_for: null, why: null })
      .where("id", "in", [...release])
      .where("state", "=", "held")
      .returning(["id", "not_before"])
      .execute();
    for (const { id, not_before } of rows)
      await doing.enqueue(
        "send-message",
        { messageId: id },
        not_before && not_before > doing.now ? { startAfter: not_before } : {},
      );
  }
  if (drop.length > 0)
    await doing.db
      .updateTable("message")
      .set({ state: "cancelled", why: "it was held back and not sent" })
      .where("id", "in", [...drop])
      .where("state", "=", "held")
      .execute();
}
