import { newId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { SpaceSettings } from "../setting-up/space-settings.ts";
import "../../tables.ts";
import "../tables.ts";

const columnsOf = (settings: SpaceSettings) => ({
  name: settings.name,
  purpose: settings.purpose,
  due_month: settings.dueMonth,
  opens_on: settings.opensOn,
  ends_on: settings.endsOn,
  review_on: settings.reviewOn,
  ending_sketch: settings.endingSketch,
  members_max: settings.membersMax,
  supporters_min: settings.supportersMin,
  reply_minutes: settings.replyMinutes,
  greet_minutes: settings.greetMinutes,
  pictures_allowed: settings.picturesAllowed,
});

/** Opens a space; false when its form was sent before. */
export async function insertSpace(
  doing: Doing,
  space: { id: string; programmeId: string; splitFromId: string | null },
  settings: SpaceSettings,
): Promise<boolean> {
  const inserted = await doing.db
    .insertInto("space")
    .values({
      ...columnsOf(settings),
      id: space.id,
      organisation_id: doing.organisation.id,
      programme_id: space.programmeId,
      kind: settings.kind,
      split_from_id: space.splitFromId,
      opened_at: doing.now,
      opened_by: doing.actor.personId ?? "",
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Keeps a space as it is now, and what was changed with why. */
export async function changeSpace(
  doing: Doing,
  spaceId: string,
  settings: SpaceSettings,
  change: { what: string[]; why: string },
): Promise<void> {
  await doing.db.updateTable("space").set(columnsOf(settings)).where("id", "=", spaceId).execute();
  await keepChange(doing, spaceId, change);
}

export async function keepChange(
  { db, now, actor, organisation }: Doing,
  spaceId: string,
  change: { what: string[]; why: string },
): Promise<void> {
  await db
    .insertInto("space_change")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: spaceId,
      at: now,
      by_person_id: actor.personId ?? "",
      what: change.what,
      why: seal(db, change.why),
    })
    .execute();
}

export type Changed = { at: Date; by: string; what: string[]; why: string };

/** What was changed in a space, the newest first. */
export const listChanges = ({ db }: Doing, spaceId: string): Promise<Changed[]> =>
  db
    .selectFrom("space_change")
    .select(["at", "by_person_id as by", "what", "why"])
    .where("space_id", "=", spaceId)
    .orderBy("at", "desc")
    .limit(30)
    .execute();

/** How a goodbye is meant to go, as it was sketched. */
export async function findEndingSketch({ db }: Doing, spaceId: string): Promise<string> {
  const row = await db
    .selectFrom("space")
    .select("ending_sketch")
    .where("id", "=", spaceId)
    .executeTakeFirst();
  return row?.ending_sketch ?? "";
}
