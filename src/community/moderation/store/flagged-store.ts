import type { Doing } from "../../../platform/web/index.ts";
import "../../desk/tables.ts";
import "../tables.ts";
import { usualFlagMinutes } from "../watching/argument-in.ts";

// stands among the clocks of reports, and is none of their reasons
const key = "argument-flags";

/** Within how many minutes flags on one conversation count together; an hour where the organisation says nothing else. */
export const readFlagMinutes = (doing: Doing): Promise<number> =>
  doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("report_clock")
      .select("minutes")
      .where("reason", "=", key)
      .executeTakeFirst();
    return row?.minutes ?? usualFlagMinutes;
  });

export async function keepFlagMinutes(
  { db, organisation, now, actor }: Doing,
  minutes: number,
): Promise<void> {
  const said = { minutes, said_at: now, said_by: actor.personId ?? "" };
  await db
    .insertInto("report_clock")
    .values({ organisation_id: organisation.id, reason: key, ...said })
    .onConflict((there) => there.columns(["organisation_id", "reason"]).doUpdateSet(said))
    .execute();
}

export type Flagged = { threadId: string; title: string; members: number };

/** How many different members have flagged posts of each conversation of a space since; never who. One query of our own code. */
export const listFlagged = (doing: Doing, spaceId: string, since: Date): Promise<Flagged[]> =>
  doing.asSystem(() =>
    doing.db
      .selectFrom("post_flag as f")
      .innerJoin("post as p", "p.id", "f.post_id")
      .innerJoin("thread as t", "t.id", "p.thread_id")
      .select(["t.id as threadId", "t.title"])
      .select(({ fn }) => fn.count<number>("f.person_id").distinct().as("members"))
      .where("f.space_id", "=", spaceId)
      .where("f.at", ">", since)
      .where("t.closed_at", "is", null)
      .groupBy(["t.id", "t.title"])
      .execute()
      .then((rows) => rows.map((row) => ({ ...row, members: Number(row.members) }))),
  );
