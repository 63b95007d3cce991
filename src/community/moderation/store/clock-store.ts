import type { Doing } from "../../../platform/web/index.ts";
import { usualClocks, type Clocks } from "../clocks.ts";
import { isReason, type Reason } from "../reason.ts";
import "../tables.ts";

/** How soon each kind is decided here. */
export async function readClocks(doing: Doing): Promise<Clocks> {
  const rows = await doing.asSystem(() =>
    doing.db.selectFrom("report_clock").select(["reason", "minutes"]).execute(),
  );
  return {
    ...usualClocks,
    ...Object.fromEntries(
      rows.filter(({ reason }) => isReason(reason)).map(({ reason, minutes }) => [reason, minutes]),
    ),
  };
}

export async function keepClock(
  { db, organisation, now, actor }: Doing,
  reason: Reason,
  minutes: number,
): Promise<void> {
  const said = { minutes, said_at: now, said_by: actor.personId ?? "" };
  await db
    .insertInto("report_clock")
    .values({ organisation_id: organisation.id, reason, ...said })
    .onConflict((there) => there.columns(["organisation_id", "reason"]).doUpdateSet(said))
    .execute();
}
