import type { Doing } from "../../../../platform/web/index.ts";
import type { Answerer } from "../next-professional.ts";
import { workingDaysUsual } from "../answer-by.ts";
import "../../tables.ts";

export type AnsweringRow = { id: string; personId: string; title: string; knownAs: string; beganAt: Date };

/** Everybody who answers questions of this programme, with how many are hers just now: a member may ask without seeing them. */
export async function listAnswerers(doing: Doing, programmeId: string): Promise<Answerer[]> {
  const { db } = doing;
  const rows = await doing.asSystem(() =>
    db
      .selectFrom("answering as a")
      .select(["a.person_id", "a.title", "a.known_as"])
      .select((of) =>
        of
          .selectFrom("question as q")
          .select((count) => count.fn.countAll<string>().as("n"))
          .whereRef("q.with_person_id", "=", "a.person_id")
          .where("q.answer_by", "is not", null)
          .where("q.withdrawn_at", "is", null)
          .as("open"),
      )
      .where("a.programme_id", "=", programmeId)
      .where("a.ended_at", "is", null)
      .execute(),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    title: row.title,
    knownAs: row.known_as,
    open: Number(row.open ?? 0),
  }));
}

/** By what title and name whoever asks answers here; null for everybody else. */
export async function findMyAnswering(
  { db, actor }: Doing,
  programmeId: string,
): Promise<{ title: string; knownAs: string } | null> {
  const row = await db
    .selectFrom("answering")
    .select(["title", "known_as"])
    .where("programme_id", "=", programmeId)
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? { title: row.title, knownAs: row.known_as } : null;
}

export async function findPromise(doing: Doing, programmeId: string): Promise<number> {
  const row = await doing.asSystem(() =>
    doing.db
      .selectFrom("answer_promise")
      .select("working_days")
      .where("programme_id", "=", programmeId)
      .executeTakeFirst(),
  );
  return row?.working_days ?? workingDaysUsual;
}

export async function keepPromise(doing: Doing, programmeId: string, workingDays: number): Promise<void> {
  const { db, now, actor, organisation } = doing;
  const said = { working_days: workingDays, said_at: now, said_by: actor.personId ?? "" };
  await db
    .insertInto("answer_promise")
    .values({ programme_id: programmeId, organisation_id: organisation.id, ...said })
    .onConflict((there) => there.column("programme_id").doUpdateSet(said))
    .execute();
}

/** Those on the list, for whoever keeps it. */
export async function listAnswering({ db }: Doing, programmeId: string): Promise<AnsweringRow[]> {
  const rows = await db
    .selectFrom("answering")
    .selectAll()
    .where("programme_id", "=", programmeId)
    .where("ended_at", "is", null)
    .orderBy("began_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    title: row.title,
    knownAs: row.known_as,
    beganAt: row.began_at,
  }));
}

/** Puts her on the list; once, however often it is sent. */
export async function addAnswering(
  { db, now, actor, organisation }: Doing,
  row: { id: string; programmeId: string; personId: string; title: string; knownAs: string },
): Promise<boolean> {
  const added = await db
    .insertInto("answering")
    .values({
      id: row.id,
      organisation_id: organisation.id,
      programme_id: row.programmeId,
      person_id: row.personId,
      title: row.title,
      known_as: row.knownAs,
      began_at: now,
      began_by: actor.personId ?? "",
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function findAnswering(
  { db }: Doing,
  id: string,
): Promise<{
  id: string;
  programmeId: string;
  personId: string;
  knownAs: string;
  endedAt: Date | null;
} | null> {
  const row = await db.selectFrom("answering").selectAll().where("id", "=", id).executeTakeFirst();
  return row
    ? {
        id,
        programmeId: row.programme_id,
        personId: row.person_id,
        knownAs: row.known_as,
        endedAt: row.ended_at,
      }
    : null;
}

export async function endAnswering({ db, now, actor }: Doing, id: string): Promise<void> {
  await db
    .updateTable("answering")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Everybody who holds the role of a professional in this programme: ids, for a coordinator to choose from. */
export async function listProfessionals(doing: Doing, programmeId: string): Promise<string[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("person_id")
      .distinct()
      .where("role", "=", "professional")
      .where("ended_at", "is", null)
      .where((or) => or.or([or("programme_id", "is", null), or("programme_id", "=", programmeId)]))
      .execute(),
  );
  return rows.map(({ person_id }) => person_id);
}
