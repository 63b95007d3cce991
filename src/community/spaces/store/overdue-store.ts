import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";

/** Everybody new whose welcome is overdue and of whom nobody was told: marked as told, each once. As the house itself. */
export async function takeOverdueWelcomes({
  db,
  now,
}: Doing): Promise<{ spaceId: string; programmeId: string; memberId: string }[]> {
  const { rows } = await sql<{ spaceId: string; programmeId: string; memberId: string }>`
    update space_welcome w set told_at = ${now} from space s, space_member m
    where s.id = w.space_id and m.id = w.member_id and m.left_at is null and s.closed_at is null
      and w.welcomed_at is null and w.told_at is null and w.due_at <= ${now}
    returning s.id "spaceId", s.programme_id "programmeId", w.member_id "memberId"`.execute(db);
  return rows;
}

/** How many wait for a welcome past its time, by space; and since when the first does. */
export async function countOverdueWelcomes({
  db,
  now,
}: Doing): Promise<ReadonlyMap<string, { count: number; since: Date }>> {
  const { rows } = await sql<{ space_id: string; count: number; since: Date }>`
    select w.space_id, count(*)::int count, min(w.due_at) since from space_welcome w join space_member m on m.id = w.member_id
    where w.welcomed_at is null and m.left_at is null and w.due_at <= ${now} group by w.space_id`.execute(db);
  return new Map(rows.map((row) => [row.space_id, row]));
}
