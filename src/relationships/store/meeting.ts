import { sealOrNull } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Meeting, MeetingHow, MeetingState } from "../meeting.ts";
import "../tables.ts";

/** As a row of the table or as JSON of one: there, times are text. */
export type MeetingRow = {
  id: string;
  relationship_id: string;
  kind: "introduction" | "visit";
  state: MeetingState;
  offered_times: readonly (Date | string)[];
  starts_at: Date | string | null;
  minutes: number;
  how: MeetingHow;
  place: string | null;
  accompanied_by: string | null;
  offered_by: string;
  offered_at: Date | string;
  chosen_by: string | null;
  others_words: string | null;
  sequence: number;
};

export function meetingOf(row: MeetingRow): Meeting {
  const arranged = {
    id: row.id,
    relationshipId: row.relationship_id,
    kind: row.kind,
    offeredTimes: row.offered_times.map((time) => new Date(time)),
    minutes: row.minutes,
    how: row.how,
    place: row.place,
    accompaniedBy: row.accompanied_by,
    offeredBy: row.offered_by,
    offeredAt: new Date(row.offered_at),
    othersWords: row.others_words,
    sequence: row.sequence,
  };
  const startsAt = row.starts_at === null ? null : new Date(row.starts_at);
  if (row.state === "cancelled") return { ...arranged, state: "cancelled", startsAt };
  if ((row.state === "booked" || row.state === "held") && startsAt)
    return { ...arranged, state: row.state, startsAt, chosenBy: row.chosen_by };
  return { ...arranged, state: row.state === "offered" ? "offered" : "other times wanted" };
}

const columns = (db: Doing["db"], meeting: Meeting) => ({
  state: meeting.state,
  offered_times: [...meeting.offeredTimes],
  starts_at: "startsAt" in meeting ? meeting.startsAt : null,
  minutes: meeting.minutes,
  how: meeting.how,
  place: sealOrNull(db, meeting.place),
  accompanied_by: meeting.accompaniedBy,
  offered_by: meeting.offeredBy,
  offered_at: meeting.offeredAt,
  chosen_by: "chosenBy" in meeting ? meeting.chosenBy : null,
  others_words: sealOrNull(db, meeting.othersWords),
  sequence: meeting.sequence,
});

/** Keeps a new meeting; false when its form was sent before. */
export async function insertMeeting({ db, organisation }: Doing, meeting: Meeting): Promise<boolean> {
  const row = await db
    .insertInto("meeting")
    .values({
      id: meeting.id,
      organisation_id: organisation.id,
      relationship_id: meeting.relationshipId,
      kind: meeting.kind,
      ...columns(db, meeting),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a change, if nobody else changed it since it was read. */
export async function keepMeeting({ db }: Doing, meeting: Meeting, before: Meeting): Promise<boolean> {
  const done = await db
    .updateTable("meeting")
    .set(columns(db, meeting))
    .where("id", "=", meeting.id)
    .where("sequence", "=", before.sequence)
    .where("state", "=", before.state)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function findMeeting({ db }: Doing, id: string): Promise<Meeting | null> {
  const row = await db.selectFrom("meeting").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? meetingOf(row) : null;
}

export async function listMeetings({ db }: Doing, relationshipId: string): Promise<Meeting[]> {
  const rows = await db
    .selectFrom("meeting")
    .selectAll()
    .where("relationship_id", "=", relationshipId)
    .orderBy("offered_at")
    .limit(500)
    .execute();
  return rows.map(meetingOf);
}

/** The booked meetings of these hours took place: a contact was logged for that day. Returns which. */
export async function markHeld(
  { db }: Doing,
  relationshipId: string,
  from: Date,
  to: Date,
): Promise<string[]> {
  const rows = await db
    .updateTable("meeting")
    .set({ state: "held" })
    .where("relationship_id", "=", relationshipId)
    .where("state", "=", "booked")
    .where("starts_at", ">=", from)
    .where("starts_at", "<", to)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
