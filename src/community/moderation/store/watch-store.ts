import { isId, newId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";
import "../../tables.ts";

export type Watch = { id: string; spaceId: string; personId: string; everyDays: number; beganAt: Date };
export type WatchNote = {
  id: string;
  by: string;
  at: Date;
  focus: "kept" | "partly" | "lost";
  mood: "warm" | "mixed" | "negative";
  arguments: "none" | "settled" | "open";
  words: string;
  nextStep: string;
};

export async function findWatch({ db }: Doing, spaceId: string): Promise<Watch | null> {
  const row = await db
    .selectFrom("space_watch")
    .select([
      "id",
      "space_id as spaceId",
      "person_id as personId",
      "every_days as everyDays",
      "began_at as beganAt",
    ])
    .where("space_id", "=", spaceId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** From now on somebody watches over it so often; whoever did before, until now. */
export async function keepWatch(
  { db, organisation, now, actor }: Doing,
  of: { id: string; spaceId: string; personId: string; everyDays: number },
): Promise<void> {
  const there = await db.selectFrom("space_watch").select("id").where("id", "=", of.id).executeTakeFirst();
  if (there) return;
  await db
    .updateTable("space_watch")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("space_id", "=", of.spaceId)
    .where("ended_at", "is", null)
    .execute();
  await db
    .insertInto("space_watch")
    .values({
      id: isId(of.id) ? of.id : newId(),
      organisation_id: organisation.id,
      space_id: of.spaceId,
      person_id: of.personId,
      every_days: of.everyDays,
      began_at: now,
      began_by: actor.personId ?? "",
    })
    .execute();
}

export const listWatchNotes = ({ db }: Doing, spaceId: string): Promise<WatchNote[]> =>
  db
    .selectFrom("space_watch_note")
    .select([
      "id",
      "by_person_id as by",
      "at",
      "focus",
      "mood",
      "arguments",
      "words",
      "next_step as nextStep",
    ])
    .where("space_id", "=", spaceId)
    .orderBy("at", "desc")
    .limit(30)
    .execute();

export async function insertWatchNote(
  { db, organisation, now, actor }: Doing,
  spaceId: string,
  note: Omit<WatchNote, "by" | "at">,
): Promise<void> {
  await db
    .insertInto("space_watch_note")
    .values({
      id: isId(note.id) ? note.id : newId(),
      organisation_id: organisation.id,
      space_id: spaceId,
      by_person_id: actor.personId ?? "",
      at: now,
      focus: note.focus,
      mood: note.mood,
      arguments: note.arguments,
      words: seal(db, note.words),
      next_step: seal(db, note.nextStep),
    })
    .onConflict((there) => there.doNothing())
    .execute();
}

/** Who may watch over it: its supporters, and who coordinates its programme. Looked up by our own code. */
export async function listWhoMayWatch(
  doing: Doing,
  spaceId: string,
  programmeId: string,
): Promise<{ id: string; name: string }[]> {
  return doing.asSystem(async () => {
    const supporters = await doing.db
      .selectFrom("space_place as p")
      .innerJoin("person as x", "x.id", "p.person_id")
      .select(["x.id", "x.name"])
      .where("p.space_id", "=", spaceId)
      .where("p.place", "=", "supporter")
      .where("p.joined_at", "is not", null)
      .where("p.ended_at", "is", null)
      .execute();
    const coordinators = await doing.db
      .selectFrom("role_period as r")
      .innerJoin("person as x", "x.id", "r.person_id")
      .select(["x.id", "x.name"])
      .where("r.role", "=", "coordinator")
      .where("r.ended_at", "is", null)
      .where((where) =>
        where.or([where("r.programme_id", "is", null), where("r.programme_id", "=", programmeId)]),
      )
      .execute();
    return [...new Map([...supporters, ...coordinators].map((each) => [each.id, each])).values()].sort(
      (one, other) => one.name.localeCompare(other.name),
    );
  });
}

export type Watched = {
  spaceId: string;
  name: string;
  openedAt: Date;
  personId: string | null;
  everyDays: number | null;
  lastAt: Date | null;
};

/** Every open space whoever asks looks after, who watches over it and when somebody last did. One query. */
export async function listWatched({ db }: Doing): Promise<Watched[]> {
  const rows = await db
    .selectFrom("space as s")
    .leftJoin("space_watch as w", (join) =>
      join.onRef("w.space_id", "=", "s.id").on("w.ended_at", "is", null),
    )
    .select([
      "s.id as spaceId",
      "s.name",
      "s.opened_at as openedAt",
      "w.person_id as personId",
      "w.every_days as everyDays",
      "w.began_at as beganAt",
    ])
    .select((row) =>
      row
        .selectFrom("space_watch_note as n")
        .whereRef("n.space_id", "=", "s.id")
        .select((note) => note.fn.max("n.at").as("at"))
        .as("notedAt"),
    )
    .where("s.closed_at", "is", null)
    .orderBy("s.opened_at")
    .execute();
  return rows.map(({ notedAt, beganAt, ...row }) => ({ ...row, lastAt: notedAt ?? beganAt }));
}
