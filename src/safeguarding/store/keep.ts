import { seal, sealOrNull } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Concern, ConcernSaid } from "../concern.ts";
import "../tables.ts";

/** Keeps a new concern; false when its form, or its contact, has made one before. */
export async function insertConcern(
  { db, organisation }: Doing,
  concern: Concern,
  onceKey: string | null,
): Promise<boolean> {
  const row = await db
    .insertInto("concern")
    .values({
      id: concern.id,
      organisation_id: organisation.id,
      programme_id: concern.programmeId,
      about_person_id: concern.aboutPersonId,
      raised_by: concern.raisedBy,
      raised_at: concern.raisedAt,
      from_kind: concern.from.kind,
      from_id: concern.from.kind === "page" ? null : concern.from.id,
      told_ids: [...concern.toldIds],
      kept_from: [...concern.keptFrom],
      level: concern.level,
      level_said: concern.levelSaid,
      about_kind: concern.said.aboutKind,
      gestation_weeks: concern.said.gestationWeeks,
      about_name: sealOrNull(db, concern.said.aboutName),
      when_and_where: sealOrNull(db, concern.said.whenAndWhere),
      already_done: sealOrNull(db, concern.said.alreadyDone),
      she_knows: concern.said.sheKnows,
      once_key: onceKey,
      acknowledged_at: null,
      acknowledged_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what was left open and is said now; what was said before stays as it is. */
export async function keepFilledIn(
  { db }: Doing,
  before: Concern,
  after: Pick<Concern, "level" | "levelSaid" | "aboutPersonId" | "keptFrom"> & { said: ConcernSaid },
): Promise<void> {
  const { said } = before;
  const words = (one: string | null, other: string | null) =>
    one === null && other !== null ? seal(db, other) : undefined;
  const change = {
    about_person_id: before.aboutPersonId ? undefined : after.aboutPersonId,
    about_kind: said.aboutKind ? undefined : after.said.aboutKind,
    gestation_weeks: said.gestationWeeks === null ? after.said.gestationWeeks : undefined,
    about_name: words(said.aboutName, after.said.aboutName),
    when_and_where: words(said.whenAndWhere, after.said.whenAndWhere),
    already_done: words(said.alreadyDone, after.said.alreadyDone),
    she_knows: said.sheKnows ? undefined : after.said.sheKnows,
    level: before.levelSaid ? undefined : after.level,
    level_said: before.levelSaid ? undefined : after.levelSaid,
    kept_from: [...new Set([...before.keptFrom, ...after.keptFrom])],
  };
  await db.updateTable("concern").set(change).where("id", "=", before.id).execute();
}

/** Nobody has it any more: it turned out to be about the one who had it. Our own code does it, never she. */
export async function reopenConcern(doing: Doing, id: string): Promise<void> {
  await doing.asSystem(() =>
    doing.db
      .updateTable("concern")
      .set({ acknowledged_at: null, acknowledged_by: null })
      .where("id", "=", id)
      .execute(),
  );
}

export async function acknowledge(
  { db }: Doing,
  concern: Concern & { state: "acknowledged" },
): Promise<boolean> {
  const done = await db
    .updateTable("concern")
    .set({ acknowledged_at: concern.acknowledgedAt, acknowledged_by: concern.acknowledgedBy })
    .where("id", "=", concern.id)
    .where("acknowledged_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
