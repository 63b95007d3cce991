import { seal, sealOrNull, type Db } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { DataRequest } from "./data-request.ts";
import "../../people/index.ts";
import "../tables.ts";

const columns = [
  "id",
  "person_id",
  "kind",
  "asked_at",
  "asked_by",
  "heard",
  "due_on",
  "line",
  "words",
  "answered_at",
  "answered_by",
  "outcome",
  "answer",
] as const;

/** Keeps what she asked; false when this form was sent before, or she has asked to be erased and waits. */
export async function insertRequest({ db, organisation }: Doing, request: DataRequest): Promise<boolean> {
  const row = await db
    .insertInto("data_request")
    .values({
      id: request.id,
      organisation_id: organisation.id,
      person_id: request.personId,
      kind: request.kind,
      asked_at: request.askedAt,
      asked_by: request.askedBy,
      heard: request.heard,
      due_on: request.dueOn,
      line: sealOrNull(db, request.line),
      words: sealOrNull(db, request.words),
      answered_at: null,
      answered_by: null,
      outcome: null,
      answer: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** What she asked, as far as this actor may see it; with `lock`, for us alone until this transaction ends. */
export async function findRequest(db: Db, id: string, lock = false): Promise<DataRequest | null> {
  const row = await db
    .selectFrom("data_request")
    .select(columns)
    .where("id", "=", id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? requestOf(row) : null;
}

/** Requests this actor may see: open ones by their clock, then those answered since, newest first. */
export async function listRequests(
  db: Db,
  which: { personId?: string; answeredSince?: Date },
): Promise<DataRequest[]> {
  const rows = await db
    .selectFrom("data_request")
    .select(columns)
    .$if(which.personId !== undefined, (query) => query.where("person_id", "=", which.personId ?? ""))
    .$if(which.answeredSince !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where("answered_at", "is", null),
          where("answered_at", ">=", which.answeredSince ?? new Date(0)),
        ]),
      ),
    )
    .orderBy("answered_at", (order) => order.desc().nullsFirst())
    .orderBy("due_on")
    .orderBy("id")
    .limit(300)
    .execute();
  return rows.map(requestOf);
}

/** Keeps the answer; false when somebody was quicker. */
export async function keepAnswer(db: Db, { id, answered }: DataRequest): Promise<boolean> {
  if (!answered) return false;
  const done = await db
    .updateTable("data_request")
    .set({
      answered_at: answered.at,
      answered_by: answered.by,
      outcome: answered.outcome,
      answer: answered.answer === null ? null : seal(db, answered.answer),
    })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

type Row = {
  id: string;
  person_id: string;
  kind: DataRequest["kind"];
  asked_at: Date;
  asked_by: string;
  heard: DataRequest["heard"];
  due_on: DataRequest["dueOn"];
  line: string | null;
  words: string | null;
  answered_at: Date | null;
  answered_by: string | null;
  outcome: NonNullable<DataRequest["answered"]>["outcome"] | null;
  answer: string | null;
};

const requestOf = (row: Row): DataRequest => ({
  id: row.id,
  personId: row.person_id,
  kind: row.kind,
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  heard: row.heard,
  dueOn: row.due_on,
  line: row.line,
  words: row.words,
  answered:
    row.answered_at && row.answered_by && row.outcome
      ? { at: row.answered_at, by: row.answered_by, outcome: row.outcome, answer: row.answer }
      : null,
});
