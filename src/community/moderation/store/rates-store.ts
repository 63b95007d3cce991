import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Does } from "../deciding/does.ts";
import type { Reason } from "../reason.ts";
import "../tables.ts";

export type Rate = {
  reason: Reason;
  cases: number;
  reports: number;
  open: number;
  leftAsItIs: number;
  acted: number;
  late: number;
  upheld: number;
};

/**
 * How what was reported in a time ended, by reason, as far as whoever asks may read the cases: each number leads to its list.
 */
export async function countRates({ db }: Doing, from: Date, until: Date): Promise<Rate[]> {
  const { rows } = await sql<Rate>`
    select c.reason, count(*)::int cases, sum(c.reports)::int reports,
      (count(*) filter (where c.decided_at is null))::int open,
      (count(*) filter (where 'nothing' = any (d.does)))::int "leftAsItIs",
      (count(*) filter (where d.id is not null and not 'nothing' = any (d.does)))::int acted,
      (count(*) filter (where d.in_time = false))::int late,
      (count(*) filter (where exists (select from report_appeal a where a.case_id = c.id and a.upheld)))::int upheld
    from report_case c left join report_decision d on d.case_id = c.id
    where c.opened_at >= ${from} and c.opened_at < ${until}
    group by c.reason`.execute(db);
  return rows;
}

/** How often each thing was decided in a time. */
export async function countDoes(
  { db }: Doing,
  from: Date,
  until: Date,
): Promise<{ does: Does; many: number }[]> {
  const { rows } = await sql<{ does: Does; many: number }>`
    select x does, count(*)::int many
    from report_decision d join report_case c on c.id = d.case_id, unnest(d.does) x
    where c.opened_at >= ${from} and c.opened_at < ${until}
    group by x order by many desc, x`.execute(db);
  return rows;
}
