import { newId, seal } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import { closesLateMinutes } from "../room.ts";
import type { GuestSession } from "../session.ts";
import "../../../tables.ts";

/**
 * The guest's place in the space: from the room's opening until it closes, and by its own last moment whoever forgets to
 * close it. What members write elsewhere is hers to read for that hour and not before.
 */
export async function giveGuestPlace(doing: Doing, session: GuestSession): Promise<string> {
  const { db, organisation, actor, now } = doing;
  return doing.asSystem(async () => {
    const until = new Date(session.endsAt.getTime() + closesLateMinutes * 60_000);
    // she is here already, for another hour
    const there = await db
      .updateTable("space_place")
      .set((place) => ({ until_at: place.fn<Date>("greatest", ["until_at", place.val(until)]) }))
      .where("space_id", "=", session.spaceId)
      .where("person_id", "=", session.guestId)
      .where("place", "=", "guest")
      .where("ended_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (there) return there.id;
    const [placeId, memberId] = [newId(), newId()];
    const base = { organisation_id: organisation.id, space_id: session.spaceId };
    await db
      .insertInto("space_member")
      .values({
        ...base,
        id: memberId,
        place: "guest",
        handle: await freeHandle(doing, session),
        picture: "moon",
        joined_at: now,
        about: seal(db, session.guestTitle),
      })
      .execute();
    await db
      .insertInto("space_place")
      .values({
        ...base,
        id: placeId,
        person_id: session.guestId,
        place: "guest",
        offered_at: now,
        offered_by: actor.personId,
        member_id: memberId,
        joined_at: now,
        until_at: until,
      })
      .execute();
    return placeId;
  });
}

async function freeHandle({ db }: Doing, session: GuestSession): Promise<string> {
  const name = `${session.guestName}, ${session.guestTitle.toLowerCase()}`.slice(0, 50);
  const taken = await db
    .selectFrom("space_member")
    .select("handle")
    .where("space_id", "=", session.spaceId)
    .where("left_at", "is", null)
    .execute();
  const isTaken = (handle: string): boolean =>
    taken.some((row) => row.handle.toLowerCase() === handle.toLowerCase());
  for (let n = 1; ; n++) {
    const handle = n === 1 ? name : `${name} ${n}`;
    if (!isTaken(handle)) return handle;
  }
}

/** Ends it: with the room, or because its last moment has come. */
export async function endGuestPlace(doing: Doing, placeId: string): Promise<void> {
  const { db, now, actor } = doing;
  await doing.asSystem(async () => {
    const ended = await db
      .updateTable("space_place")
      .set({ ended_at: now, ended_by: actor.personId, ended_why: "time over" })
      .where("id", "=", placeId)
      .where("ended_at", "is", null)
      .where((of) =>
        of.or([
          of("until_at", "<=", now),
          of.not(
            of.exists(
              of
                .selectFrom("guest_session as g")
                .select("g.id")
                .where("g.place_id", "=", placeId)
                .where("g.opened_at", "is not", null)
                .where("g.closed_at", "is", null),
            ),
          ),
        ]),
      )
      .returning("member_id")
      .executeTakeFirst();
    if (ended?.member_id)
      await db.updateTable("space_member").set({ left_at: now }).where("id", "=", ended.member_id).execute();
  });
}

/** Guests' places whose last moment has come, of whatever session. */
export async function listGuestsPastTheirTime({ db, now }: Doing): Promise<string[]> {
  const rows = await db
    .selectFrom("space_place")
    .select("id")
    .where("place", "=", "guest")
    .where("ended_at", "is", null)
    .where("until_at", "<=", now)
    .execute();
  return rows.map(({ id }) => id);
}
