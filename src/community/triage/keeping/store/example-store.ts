import { seal } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { Example } from "../try-change.ts";
import "../tables.ts";

/** The organisation's own examples that count, the newest first. */
export async function listExamples({ db }: Doing): Promise<Example[]> {
  const rows = await db
    .selectFrom("triage_example")
    .selectAll()
    .where("ended_at", "is", null)
    .orderBy("added_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    tier: row.tier,
    post: {
      text: row.words,
      space: row.space,
      gestationWeeks: row.gestation_weeks,
      daysSinceBirth: row.days_since_birth,
    },
  }));
}

/** Keeps one; the same form sent twice keeps one. */
export async function insertExample(
  { db, organisation, now, actor }: Doing,
  { id, tier, post }: Example,
): Promise<void> {
  await db
    .insertInto("triage_example")
    .values({
      id,
      organisation_id: organisation.id,
      words: seal(db, post.text),
      space: post.space,
      gestation_weeks: post.gestationWeeks ?? null,
      days_since_birth: post.daysSinceBirth ?? null,
      tier,
      added_at: now,
      added_by: actor.personId ?? "",
    })
    .onConflict((clash) => clash.column("id").doNothing())
    .execute();
}

export async function endExample({ db, now, actor }: Doing, id: string): Promise<void> {
  await db
    .updateTable("triage_example")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}
