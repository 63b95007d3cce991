import type { Doing } from "../../../platform/web/index.ts";
import type { Care } from "../care.ts";
import { careOf } from "./care-store.ts";
import "../tables.ts";

export type OnBoard = { care: Care; space: string; hidden: string | null; byColleague: boolean };

/** What came to the coordinators' board and is open still, as far as whoever asks may see it. */
export async function listOnBoard({ db }: Doing): Promise<OnBoard[]> {
  const rows = await db
    .selectFrom("post_care as c")
    .innerJoin("space as s", "s.id", "c.space_id")
    .innerJoin("post as p", "p.id", "c.post_id")
    .selectAll("c")
    .select(["s.name as space", "p.hidden_why as hidden", "p.place"])
    .where("c.settled_at", "is", null)
    .where("c.board_at", "is not", null)
    .orderBy("c.written_at")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    care: careOf(row),
    space: row.space,
    hidden: row.hidden,
    byColleague: row.place === "supporter",
  }));
}
