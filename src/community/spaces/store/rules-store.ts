import { sql } from "kysely";
import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { HouseRules } from "../rules/house-rules.ts";
import { firstRules } from "../rules/house-rules.ts";
import "../tables.ts";

/** The house rules as they stand; a space nobody has written any for has those every space begins with. */
export async function findRules({ db }: Doing, spaceId: string): Promise<HouseRules> {
  const row = await db
    .selectFrom("house_rules")
    .select(["version", "lines", "easy_read"])
    .where("space_id", "=", spaceId)
    .orderBy("version", "desc")
    .executeTakeFirst();
  return row
    ? { version: row.version, lines: row.lines, easyRead: row.easy_read }
    : { version: 1, ...firstRules };
}

/** A new version of them; whoever is there is asked again before her next post. */
export async function keepRules(
  doing: Doing,
  spaceId: string,
  rules: Omit<HouseRules, "version">,
  version: number,
): Promise<boolean> {
  const kept = await doing.db
    .insertInto("house_rules")
    .values({
      id: newId(),
      organisation_id: doing.organisation.id,
      space_id: spaceId,
      version,
      lines: JSON.stringify(rules.lines),
      easy_read: [...rules.easyRead],
      kept_at: doing.now,
      kept_by: doing.actor.personId ?? "",
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/** Whether this member agreed to the rules as they stand. One query. */
export async function hasAccepted({ db }: Doing, spaceId: string, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select exists (select 1 from house_rules_accepted a where a.member_id = ${memberId}
      and a.version >= coalesce((select max(h.version) from house_rules h where h.space_id = ${spaceId}), 1)) yes`.execute(
    db,
  );
  return rows[0]?.yes === true;
}
