import type { Doing } from "../../../platform/web/index.ts";
import { usualClocks, type Clocks } from "../clocks.ts";
import { levels, type Level } from "../level.ts";
import "../tables.ts";

/** The organisation's clocks, the usual ones where nobody said otherwise. Read by whoever raises something. */
export async function findClocks(doing: Doing): Promise<Clocks> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("duty_clock")
      .selectAll()
      .where("organisation_id", "=", doing.organisation.id)
      .execute(),
  );
  const clockOf = (level: Level) => {
    const row = rows.find((each) => each.level === level);
    return row ? { rungMinutes: row.rung_minutes, againMinutes: row.again_minutes } : usualClocks[level];
  };
  return Object.fromEntries(levels.map((level) => [level, clockOf(level)])) as Record<
    Level,
    ReturnType<typeof clockOf>
  >;
}

/** Keeps all four; as the lead or administrator who says so. */
export async function keepClocks({ db, organisation, actor, now }: Doing, clocks: Clocks): Promise<void> {
  for (const level of levels) {
    const set = {
      rung_minutes: clocks[level].rungMinutes,
      again_minutes: clocks[level].againMinutes,
      changed_at: now,
      changed_by: actor.personId ?? "",
    };
    await db
      .insertInto("duty_clock")
      .values({ organisation_id: organisation.id, level, ...set })
      .onConflict((conflict) => conflict.columns(["organisation_id", "level"]).doUpdateSet(set))
      .execute();
  }
}
