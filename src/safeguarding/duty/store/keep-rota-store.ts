import type { Doing } from "../../../platform/web/index.ts";
import type { Pattern, Turn } from "../rota.ts";
import "../tables.ts";

/** Puts somebody on the rota for once; the id comes from the form, so that sending it twice makes one. */
export async function insertTurn(
  { db, organisation, actor, now }: Doing,
  turn: Omit<Turn, "addedAt">,
  by: string | null = actor.personId,
): Promise<void> {
  await db
    .insertInto("duty_turn")
    .values({
      id: turn.id,
      organisation_id: organisation.id,
      programme_id: turn.programmeId,
      post: turn.post,
      person_id: turn.personId,
      from_at: turn.fromAt,
      to_at: turn.toAt,
      added_at: now,
      added_by: by ?? "",
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts somebody's usual hours on the rota, from today on. */
export async function insertPattern(
  { db, organisation, actor, now }: Doing,
  pattern: Omit<Pattern, "addedAt" | "toOn">,
): Promise<void> {
  await db
    .insertInto("duty_pattern")
    .values({
      id: pattern.id,
      organisation_id: organisation.id,
      programme_id: pattern.programmeId,
      post: pattern.post,
      person_id: pattern.personId,
      weekdays: [...pattern.weekdays],
      hours_from: pattern.hoursFrom,
      hours_to: pattern.hoursTo,
      from_on: pattern.fromOn,
      to_on: null,
      added_at: now,
      added_by: actor.personId ?? "",
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes it off the rota; false when it was not hers to take off, or is off already. */
export async function endOnRota(
  { db, actor, now }: Doing,
  table: "duty_turn" | "duty_pattern",
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

export async function insertAway(
  { db, organisation, actor, now }: Doing,
  away: { id: string; fromAt: Date; toAt: Date },
): Promise<void> {
  await db
    .insertInto("duty_away")
    .values({
      id: away.id,
      organisation_id: organisation.id,
      person_id: actor.personId ?? "",
      from_at: away.fromAt,
      to_at: away.toAt,
      said_at: now,
      said_by: actor.personId ?? "",
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** She is back; false when there was nothing of hers to end. */
export async function endAway({ db, actor, now }: Doing, id: string): Promise<boolean> {
  const done = await db
    .updateTable("duty_away")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
