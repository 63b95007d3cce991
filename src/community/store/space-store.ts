import type { Selectable } from "kysely";
import type { Tables } from "../../platform/db/tables.ts";
import type { Doing } from "../../platform/web/index.ts";
import { isId } from "../../platform/db/index.ts";
import type { Place, Space } from "../space.ts";
import "../tables.ts";

const spaceOf = (row: Selectable<Tables["space"]>): Space => ({
  id: row.id,
  programmeId: row.programme_id,
  kind: row.kind,
  name: row.name,
  purpose: row.purpose,
  dueMonth: row.due_month,
  opensOn: row.opens_on,
  endsOn: row.ends_on,
  reviewOn: row.review_on,
  goodbyeFromOn: row.goodbye_from_on,
  readOnlyFromOn: row.read_only_from_on,
  closedAt: row.closed_at,
  membersMax: row.members_max,
  supportersMin: row.supporters_min,
  replyMinutes: row.reply_minutes,
  greetMinutes: row.greet_minutes,
  picturesAllowed: row.pictures_allowed,
});

/** The space, as far as whoever asks may know that it exists. */
export async function findSpace({ db }: Doing, id: string): Promise<Space | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom("space").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? spaceOf(row) : null;
}

/** Every space whoever asks may know of, by its opening. */
export async function listSpaces({ db }: Doing): Promise<Space[]> {
  return (await db.selectFrom("space").selectAll().orderBy("opens_on").orderBy("id").execute()).map(spaceOf);
}

/** Her own place in it, taken and not ended; in the role she acts in (row policy). */
export async function findMyPlace({ db, actor }: Doing, spaceId: string): Promise<Place | null> {
  const place = placeOfRole[actor.role];
  if (!actor.personId || !place) return null;
  const row = await db
    .selectFrom("space_place as p")
    .innerJoin("space_member as m", "m.id", "p.member_id")
    .select([
      "p.id",
      "p.space_id",
      "p.place",
      "p.person_id",
      "p.until_at",
      "m.id as member_id",
      "m.handle",
      "m.picture",
    ])
    .where("p.space_id", "=", spaceId)
    .where("p.person_id", "=", actor.personId)
    .where("p.place", "=", place)
    .where("p.ended_at", "is", null)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        spaceId: row.space_id,
        place: row.place,
        memberId: row.member_id,
        personId: row.person_id,
        handle: row.handle,
        picture: row.picture,
        untilAt: row.until_at,
      }
    : null;
}

const placeOfRole: Readonly<Record<string, Place["place"]>> = {
  parent: "member",
  supporter: "supporter",
  professional: "guest",
};
