import { newId, seal, sealOrNull } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import { RuleChange } from "../change.ts";
import "../tables.ts";

export type Changed = {
  id: string;
  version: number;
  ruleId: string;
  what: RuleChange;
  because: string;
  at: Date;
  byPersonId: string;
  missed: number;
  allowedBecause: string | null;
};

/** Every change an organisation made to its rules, in order. */
export async function listChanges({ db }: Doing): Promise<Changed[]> {
  const rows = await db.selectFrom("triage_change").selectAll().orderBy("version").execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    ruleId: row.rule_id,
    what: RuleChange.parse(row.what),
    because: row.because,
    at: row.at,
    byPersonId: row.by_person_id,
    missed: row.missed,
    allowedBecause: row.allowed_because,
  }));
}

/** Which version of the rules is in force: 1 as they came, one more with each change. */
export async function findVersion({ db }: Doing): Promise<number> {
  const row = await db
    .selectFrom("triage_change")
    .select(({ fn }) => fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 1;
}

/** Appends one; two at once make one version, and the second is refused by its number. */
export async function insertChange(
  { db, organisation, now, actor }: Doing,
  change: {
    version: number;
    ruleId: string;
    what: RuleChange;
    because: string;
    missed: number;
    allowedBecause: string | null;
  },
): Promise<boolean> {
  const done = await db
    .insertInto("triage_change")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      version: change.version,
      rule_id: change.ruleId,
      what: JSON.stringify(change.what),
      because: seal(db, change.because),
      at: now,
      by_person_id: actor.personId ?? "",
      missed: change.missed,
      allowed_because: sealOrNull(db, change.allowedBecause),
    })
    .onConflict((clash) => clash.columns(["organisation_id", "version"]).doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}
