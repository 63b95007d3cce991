import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { ReferralState } from "../../../referrals/index.ts";
import type { Day } from "../../../words/day.ts";
import type { Candidate } from "../letting-in/may-join.ts";
import "../../tables.ts";

type Row = {
  person_id: string;
  referral_id: string;
  programme_id: string;
  name: string;
  state: ReferralState;
  born_on: Day | null;
  due_on: Day | null;
  baby_born_on: Day | null;
  quiet: boolean;
  pronouns: string | null;
  is_there: boolean;
};

/**
 * Everybody with a referral to the programme that was accepted, the longest waiting first, and whether she has a place in
 * the space or an offer of one. Two queries, however many.
 * @param personId only this person
 */
export async function listCandidates(
  doing: Doing,
  space: { id: string; programmeId: string },
  personId: string | null = null,
): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    select distinct on (r.person_id) r.person_id, r.id referral_id, r.programme_id, coalesce(p.name, r.name) name, r.state,
      r.born_on, r.due_on, r.baby_born_on, app.is_quiet(r.person_id, r.id) quiet, p.pronouns,
      exists (select 1 from space_place x where x.space_id = ${space.id} and x.person_id = r.person_id
        and x.place = 'member' and x.ended_at is null) is_there
    from referral r left join person p on p.id = r.person_id
    where r.programme_id = ${space.programmeId} and r.person_id is not null and r.state in ('agreed', 'waiting', 'matched')
      and (${personId}::uuid is null or r.person_id = ${personId})
    order by r.person_id, r.sent_at desc`.execute(doing.db);
  const elsewhere = await listKnownElsewhere(
    doing,
    rows.map((row) => row.person_id),
    space.programmeId,
  );
  return rows
    .map((row) => ({
      personId: row.person_id,
      referralId: row.referral_id,
      programmeId: row.programme_id,
      name: row.name,
      state: row.state,
      bornOn: row.born_on,
      dueOn: row.due_on,
      babyBornOn: row.baby_born_on,
      quiet: row.quiet,
      knownAs: byPronouns(row.pronouns) ?? elsewhere.get(row.person_id) ?? null,
      isThere: row.is_there,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function byPronouns(pronouns: string | null): Candidate["knownAs"] {
  const said = (pronouns ?? "").toLowerCase();
  if (/\bshe\b/.test(said) === /\bhe\b/.test(said)) return null;
  return /\bshe\b/.test(said) ? "mother" : "father";
}

/** A programme for mothers or for fathers that somebody is a parent in says whose place is hers; about herself alone. */
async function listKnownElsewhere(
  doing: Doing,
  personIds: readonly string[],
  besides: string,
): Promise<Map<string, Candidate["knownAs"]>> {
  const { db } = doing;
  if (personIds.length === 0) return new Map();
  const rows = await doing.asSystem(() =>
    db
      .selectFrom("role_period as r")
      .innerJoin("programme as p", "p.id", "r.programme_id")
      .select(["r.person_id", sql<string>`p.settings->>'forWhom'`.as("for_whom")])
      .where("r.person_id", "in", [...personIds])
      .where("r.role", "=", "parent")
      .where("p.id", "!=", besides)
      .where(sql`p.settings->>'forWhom'`, "in", ["mums", "dads"])
      .execute(),
  );
  return new Map(rows.map((row) => [row.person_id, row.for_whom === "dads" ? "father" : "mother"]));
}

export type SupporterCandidate = { personId: string; name: string; programmes: string[]; isThere: boolean };

/**
 * Everybody who supports somewhere in the organisation: a place in a space needs training in its programme, not a second
 * role. Looks past the asker's rows, so it is asked only for whoever coordinates the space; who somebody is, is not looked
 * up past them: whom she may not know by name goes by the name she has in the asker's own spaces, or by none, and comes last.
 */
export async function listSupporterCandidates(
  doing: Doing,
  spaceId: string,
  personId: string | null = null,
): Promise<SupporterCandidate[]> {
  const { db } = doing;
  const { rows } = await doing.asSystem(() =>
    sql<{ person_id: string; name: string; programmes: string[]; is_there: boolean }>`
      select r.person_id, p.name, array_agg(distinct g.name) programmes,
        exists (select 1 from space_place x where x.space_id = ${spaceId} and x.person_id = r.person_id
          and x.place = 'supporter' and x.ended_at is null) is_there
      from role_period r join person p on p.id = r.person_id join programme g on g.id = r.programme_id
      where r.role = 'supporter' and r.ended_at is null and (${personId}::uuid is null or r.person_id = ${personId})
      group by r.person_id, p.name order by p.name, r.person_id`.execute(db),
  );
  const known = await listKnown(
    doing,
    rows.map((row) => row.person_id),
  );
  const handles = await listHandles(doing);
  return rows
    .map((row) => ({
      personId: row.person_id,
      name: known.has(row.person_id) ? row.name : (handles.get(row.person_id) ?? nameless),
      programmes: row.programmes,
      isThere: row.is_there,
    }))
    .toSorted(
      (one, other) =>
        Number(one.name === nameless) - Number(other.name === nameless) || one.name.localeCompare(other.name),
    );
}

const nameless = "A supporter of another programme";

/** How supporters go by in the spaces the asker looks after. */
async function listHandles({ db }: Doing): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("space_place as x")
    .innerJoin("space_member as m", "m.id", "x.member_id")
    .select(["x.person_id", "m.handle"])
    .where("x.place", "=", "supporter")
    .where("x.ended_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.handle]));
}

/** Whom of these the asker may know by name. */
async function listKnown({ db }: Doing, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("id", "in", [...personIds])
    .execute();
  return new Set(rows.map((row) => row.id));
}
