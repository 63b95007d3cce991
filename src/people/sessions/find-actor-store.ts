import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import { visitor, type Actor, type Organisation } from "../../platform/web/index.ts";
import { idleMinutes, isStaff, type Role } from "../../words/roles.ts";
import { hashOf } from "./token.ts";
import "../tables.ts";

/** Minutes after which a session ends for good, whatever happens in it: half a day. */
export const longestMinutes = 12 * 60;
/** A touch is written at most this often; sessions are read on every request. */
const touchEverySeconds = 60;

/** Who the cookie says is asking. A visitor when it says nothing; null only before there is any organisation. */
export async function findActor(
  db: Db,
  cookie: string | undefined,
  host: string,
  now: Date,
): Promise<{ actor: Actor; organisation: Organisation } | null> {
  const row = cookie ? await sessionRow(db, cookie) : undefined;
  if (!row) return findVisitor(db, host);
  const idle = (now.getTime() - row.seen_at.getTime()) / 60_000;
  const age = (now.getTime() - row.began_at.getTime()) / 60_000;
  if (age > longestMinutes || idle > longestMinutes) return findVisitor(db, host);
  const role = row.role ?? "parent";
  const locked = row.locked_at !== null || idle > idleMinutes(role);
  if (!locked && idle * 60 > touchEverySeconds) await touch(db, row.id, row.organisation_id, now);
  return {
    organisation: organisationOf(row),
    actor: {
      sessionId: row.id,
      personId: row.person_id,
      name: row.known_as ?? row.person_name,
      organisationId: row.organisation_id,
      role,
      rolePeriodId: row.role_period_id,
      programmeId: row.programme_id,
      programmeName: row.programme_name,
      otherRoles: Math.max(0, Number(row.roles) - 1),
      homeSafe: row.home_safe,
      largePrint: row.large_print,
      leaveSignsOut: row.leave_signs_out,
      locked,
      strongAt: row.strong_at,
    },
  };
}

type SessionRow = OrganisationRow & {
  id: string;
  person_id: string;
  organisation_id: string;
  role_period_id: string | null;
  began_at: Date;
  seen_at: Date;
  locked_at: Date | null;
  strong_at: Date | null;
  person_name: string;
  known_as: string | null;
  home_safe: boolean;
  large_print: boolean;
  leave_signs_out: boolean;
  role: Role | null;
  programme_id: string | null;
  programme_name: string | null;
  roles: string | number;
};

// The session's organisation is learnt from its row; until then the row policies let only its hash find it.
async function sessionRow(db: Db, cookie: string): Promise<SessionRow | undefined> {
  const found = await sql<{ organisation_id: string }>`
    select set_config('app.organisation', s.organisation_id::text, true), s.organisation_id
    from session s where s.token_hash = ${hashOf(cookie)} and s.ended_at is null`.execute(db);
  if (!found.rows[0]) return undefined;
  const rows = await sql<SessionRow>`
    select s.id, s.person_id, s.organisation_id, s.role_period_id, s.began_at, s.seen_at, s.locked_at, s.strong_at,
      p.name person_name, p.known_as, p.home_safe, p.leave_signs_out,
      exists (select from access_needs a where a.person_id = s.person_id and a.large_print) large_print,
      r.role, r.programme_id, g.name programme_name,
      (select count(*) from role_period x where x.person_id = s.person_id and x.ended_at is null) roles,
      o.id o_id, o.slug, o.host, o.name, o.plain_name, o.nation, o.theme, o.help_lines, o.leave_url, o.settings
    from session s
    join person p on p.id = s.person_id
    join organisation o on o.id = s.organisation_id
    left join role_period r on r.id = s.role_period_id and r.ended_at is null
    left join programme g on g.id = r.programme_id
    where s.token_hash = ${hashOf(cookie)} and s.ended_at is null`.execute(db);
  const row = rows.rows[0];
  // the role this session was acting in has ended: she is signed out of it rather than left with another's rights
  if (!row || (!row.role && row.role_period_id !== null)) return undefined;
  // held twice (beginSession says it too): whatever wrote this row, a staff role wants a strong proof
  return row.role && isStaff(row.role) && !row.strong_at ? undefined : row;
}

async function touch(db: Db, id: string, organisationId: string, now: Date): Promise<void> {
  await db
    .updateTable("session")
    .set({ seen_at: now })
    .where("id", "=", id)
    .where("organisation_id", "=", organisationId)
    .execute();
}

type OrganisationRow = {
  o_id: string;
  slug: string;
  host: string | null;
  name: string;
  plain_name: string;
  nation: Organisation["nation"];
  theme: Organisation["theme"];
  help_lines: Organisation["helpLines"];
  leave_url: string;
  settings: Record<string, unknown>;
};

const organisationOf = (row: OrganisationRow): Organisation => ({
  id: row.o_id,
  slug: row.slug,
  host: row.host,
  name: row.name,
  plainName: row.plain_name,
  nation: row.nation,
  theme: row.theme,
  helpLines: row.help_lines,
  leaveUrl: row.leave_url,
  settings: row.settings,
});

async function findVisitor(
  db: Db,
  host: string,
): Promise<{ actor: Actor; organisation: Organisation } | null> {
  const rows = await sql<OrganisationRow>`
    select o.id o_id, o.slug, o.host, o.name, o.plain_name, o.nation, o.theme, o.help_lines, o.leave_url, o.settings
    from organisation o order by (o.host = ${host}) desc nulls last, o.created_at, o.id limit 1`.execute(db);
  const row = rows.rows[0];
  if (!row) return null;
  return { actor: visitor(row.o_id), organisation: organisationOf(row) };
}
