import { system, type Database, type Db } from "../db/index.ts";
import type { JobQueue } from "../jobs/index.ts";
import { visitor } from "../web/actor.ts";
import type { Doing, Organisation } from "../web/asked.ts";
import { doing } from "./doing.ts";
import type { Reactions } from "./reactions.ts";

export type RegularParts = { database: Database; jobs: JobQueue; reactions: Reactions; clock: () => Date };

/**
 * Does regular work as the organisations' own code, one transaction for each organisation, so that trouble in one
 * leaves the others done.
 * @param only one organisation's id; without it, all of them
 */
export async function inEachOrganisation(
  parts: RegularParts,
  only: string | undefined,
  work: (doing: Doing) => Promise<void>,
): Promise<void> {
  const { database, jobs, reactions, clock } = parts;
  const organisations = await database.as(system(null), (db) => listOrganisations(db, only));
  const failed: unknown[] = [];
  for (const organisation of organisations)
    await database
      .as(system(organisation.id), (db) =>
        work(doing({ db, actor: visitor(organisation.id), organisation, now: clock(), jobs, reactions })),
      )
      .catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

async function listOrganisations(db: Db, only: string | undefined): Promise<Organisation[]> {
  const all = db.selectFrom("organisation").selectAll().orderBy("created_at");
  const rows = await (only ? all.where("id", "=", only) : all).execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    host: row.host,
    name: row.name,
    plainName: row.plain_name,
    nation: row.nation,
    theme: row.theme,
    helpLines: row.help_lines,
    leaveUrl: row.leave_url,
    settings: row.settings,
  }));
}
