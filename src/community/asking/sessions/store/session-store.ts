import type { Selectable } from "kysely";
import { isId } from "../../../../platform/db/index.ts";
import type { Tables } from "../../../../platform/db/tables.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { GuestSession, SessionSupporter } from "../session.ts";
import "../tables.ts";

const sessionOf = (row: Selectable<Tables["guest_session"]>): GuestSession => ({
  id: row.id,
  programmeId: row.programme_id,
  spaceId: row.space_id,
  topic: row.topic,
  about: row.about,
  guestId: row.guest_id,
  guestName: row.guest_name,
  guestTitle: row.guest_title,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  slowSeconds: row.slow_seconds,
  publishedAt: row.published_at,
  readyAt: row.ready_at,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  cancelledAt: row.cancelled_at,
  alertedAt: row.alerted_at,
  placeId: row.place_id,
});

/** The session, as far as whoever asks may know of it. `toChange` waits until nobody else is changing it. */
export async function findSession(
  { db }: Doing,
  id: string,
  toChange: "to change" | null = null,
): Promise<GuestSession | null> {
  if (!isId(id)) return null;
  const one = db.selectFrom("guest_session").selectAll().where("id", "=", id);
  const row = await (toChange ? one.forUpdate() : one).executeTakeFirst();
  return row ? sessionOf(row) : null;
}

/** Sessions of a space, or those she hosts, by their time. */
export async function listSessions(
  { db }: Doing,
  of: { spaceId?: string; guestId?: string | null },
): Promise<GuestSession[]> {
  let all = db.selectFrom("guest_session").selectAll().where("cancelled_at", "is", null);
  if (of.spaceId) all = all.where("space_id", "=", of.spaceId);
  if (of.guestId) all = all.where("guest_id", "=", of.guestId);
  return (await all.orderBy("starts_at").limit(200).execute()).map(sessionOf);
}

/** What is announced and neither over nor cancelled, whose time has come by this moment; for our own code. */
export async function listGoing({ db }: Doing, by: Date): Promise<GuestSession[]> {
  const rows = await db
    .selectFrom("guest_session")
    .selectAll()
    .where("published_at", "is not", null)
    .where("closed_at", "is", null)
    .where("cancelled_at", "is", null)
    .where("starts_at", "<=", by)
    .orderBy("starts_at")
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(sessionOf);
}

export async function insertSession(
  { db, organisation, actor, now }: Doing,
  session: Pick<
    GuestSession,
    | "id"
    | "programmeId"
    | "spaceId"
    | "topic"
    | "about"
    | "guestId"
    | "guestName"
    | "guestTitle"
    | "startsAt"
    | "endsAt"
  > & { notes: string[] },
): Promise<void> {
  await db
    .insertInto("guest_session")
    .values({
      id: session.id,
      organisation_id: organisation.id,
      programme_id: session.programmeId,
      space_id: session.spaceId,
      topic: session.topic,
      about: session.about,
      notes: session.notes,
      guest_id: session.guestId,
      guest_name: session.guestName,
      guest_title: session.guestTitle,
      starts_at: session.startsAt,
      ends_at: session.endsAt,
      made_at: now,
      made_by: actor.personId ?? "",
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

/** Where it stands, and who did it. */
export async function keepSession(
  { db, actor }: Doing,
  before: GuestSession,
  session: GuestSession,
): Promise<void> {
  const by = (was: Date | null, is: Date | null): { by?: string | null } =>
    was === is ? {} : { by: actor.personId };
  await db
    .updateTable("guest_session")
    .set({
      slow_seconds: session.slowSeconds,
      published_at: session.publishedAt,
      ready_at: session.readyAt,
      opened_at: session.openedAt,
      closed_at: session.closedAt,
      cancelled_at: session.cancelledAt,
      alerted_at: session.alertedAt,
      place_id: session.placeId,
      ...(by(before.publishedAt, session.publishedAt).by === undefined
        ? {}
        : { published_by: actor.personId }),
      ...(by(before.openedAt, session.openedAt).by === undefined ? {} : { opened_by: actor.personId }),
      ...(by(before.closedAt, session.closedAt).by === undefined ? {} : { closed_by: actor.personId }),
      ...(by(before.cancelledAt, session.cancelledAt).by === undefined
        ? {}
        : { cancelled_by: actor.personId }),
    })
    .where("id", "=", session.id)
    .execute();
}

export async function listSessionSupporters({ db }: Doing, sessionId: string): Promise<SessionSupporter[]> {
  const rows = await db
    .selectFrom("session_supporter")
    .selectAll()
    .where("session_id", "=", sessionId)
    .where("ended_at", "is", null)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    during: row.during,
    after: row.after,
    here: row.here_at !== null && row.left_at === null,
  }));
}

/** Puts somebody beside a session, or changes when she is: once a person. */
export async function keepSessionSupporter(
  doing: Doing,
  session: GuestSession,
  one: { id: string; personId: string; during: boolean; after: boolean },
): Promise<void> {
  const { db, organisation, actor, now } = doing;
  const there = (await listSessionSupporters(doing, session.id)).find(
    ({ personId }) => personId === one.personId,
  );
  if (there) {
    await db
      .updateTable("session_supporter")
      .set({ during: one.during, after: one.after })
      .where("id", "=", there.id)
      .execute();
    return;
  }
  await db
    .insertInto("session_supporter")
    .values({
      id: one.id,
      organisation_id: organisation.id,
      space_id: session.spaceId,
      session_id: session.id,
      person_id: one.personId,
      during: one.during,
      after: one.after,
      added_at: now,
      added_by: actor.personId,
    })
    .onConflict((row) => row.doNothing())
    .execute();
}

export async function keepHere({ db, now }: Doing, id: string, here: boolean): Promise<void> {
  await db
    .updateTable("session_supporter")
    .set(here ? { here_at: now, left_at: null } : { left_at: now })
    .where("id", "=", id)
    .execute();
}

export async function endSessionSupporter({ db, now }: Doing, id: string): Promise<void> {
  await db.updateTable("session_supporter").set({ ended_at: now }).where("id", "=", id).execute();
}

/** Supporters with a place in this space, by id: whom a coordinator may put beside a session. */
export async function listSupportersHere(doing: Doing, spaceId: string): Promise<string[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("space_place")
      .select("person_id")
      .where("space_id", "=", spaceId)
      .where("place", "=", "supporter")
      .where("joined_at", "is not", null)
      .where("ended_at", "is", null)
      .execute(),
  );
  return rows.map(({ person_id }) => person_id);
}
