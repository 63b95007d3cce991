import { sql } from "kysely";
import { called } from "../../people/index.ts";
import { storedSettings, type ProgrammeKind, type ProgrammeSettings } from "../../programmes/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { speakOf, type Spoken } from "../../words/speak-of-her.ts";
import type { Hold } from "../holding/hold.ts";
import { holdOf, type HoldRow } from "../holding/store.ts";
import type { GroundRules } from "../ground-rules.ts";
import type { Meeting } from "../meeting.ts";
import type { Pair, Relationship } from "../relationship.ts";
import { meetingOf, type MeetingRow } from "./meeting.ts";
import "../tables.ts";

/** A pair and where it stands: when they were last in touch, what is arranged, what waits for an answer. */
export type Standing = Pair &
  Spoken & {
    lastHeldOn: Day | null;
    lastHow: string | null;
    /** The next booked meeting that is not over. */
    next: Meeting | null;
    /** The one that waits for an answer. */
    asking: Meeting | null;
    /** Anything booked or held, ever. */
    hasArranged: boolean;
    /** Contact is paused between the two just now. */
    hold: Hold | null;
    rules: Pick<GroundRules, "version" | "parentAgreedAt" | "supporterAgreedAt"> | null;
    /** What the supporter let this parent know of herself, as she agreed it in the match (D32). */
    introduction: { hello?: string | null; shared?: readonly { label: string; words: string }[] } | null;
  };

export type Which = { id?: string; parentId?: string; supporterId?: string; onlyOpen?: boolean };

/** The pairs this actor may see and where each stands, newest first. One query, however many there are. */
export async function listStandings(doing: Doing, which: Which): Promise<Standing[]> {
  const rows = await sql<Row>`
    select r.*, g.kind programme_kind, g.settings,
      p.name parent_name, p.known_as parent_known_as, s.name supporter_name, s.known_as supporter_known_as,
      c.on_day last_held_on, c.how last_how, to_jsonb(n) next, to_jsonb(a) asking, to_jsonb(u) rules, to_jsonb(h) hold, i.introduction,
      app.is_quiet(r.parent_id, r.referral_id) quiet,
      (c.on_day is not null or exists (select 1 from meeting m where m.relationship_id = r.id and m.state in ('booked', 'held'))) has_arranged
    from relationship r
    join programme g on g.id = r.programme_id
    left join person p on p.id = r.parent_id
    left join person s on s.id = r.supporter_id
    left join match i on i.id = r.match_id
    left join lateral (select on_day, how from contact c where c.relationship_id = r.id and c.outcome = 'held' order by on_day desc, logged_at desc limit 1) c on true
    left join lateral (select * from meeting m where m.relationship_id = r.id and m.state = 'booked' and m.starts_at + m.minutes * interval '1 minute' > ${doing.now} order by starts_at limit 1) n on true
    left join lateral (select * from meeting m where m.relationship_id = r.id and m.state in ('offered', 'other times wanted') limit 1) a on true
    left join hold h on h.relationship_id = r.id and h.ended_at is null
    left join lateral (select version, parent_agreed_at, supporter_agreed_at from ground_rules u where u.relationship_id = r.id order by version desc limit 1) u on true
    where (${which.id ?? null}::uuid is null or r.id = ${which.id ?? null})
      and (${which.parentId ?? null}::uuid is null or r.parent_id = ${which.parentId ?? null})
      and (${which.supporterId ?? null}::uuid is null or r.supporter_id = ${which.supporterId ?? null})
      and (${which.onlyOpen ?? false} = false or r.ended_on is null)
    order by r.began_on desc, r.id limit 500`.execute(doing.db);
  return rows.rows.map(standingOf);
}

type Row = {
  id: string;
  programme_id: string;
  match_id: string;
  referral_id: string;
  parent_id: string;
  supporter_id: string;
  due_on: Day | null;
  baby_born_on: Day | null;
  quiet: boolean;
  began_on: Day;
  ending_planned_on: Day;
  ended_on: Day | null;
  programme_kind: ProgrammeKind;
  settings: unknown;
  parent_name: string | null;
  parent_known_as: string | null;
  supporter_name: string | null;
  supporter_known_as: string | null;
  last_held_on: Day | null;
  last_how: string | null;
  next: MeetingRow | null;
  asking: MeetingRow | null;
  has_arranged: boolean;
  hold: HoldRow | null;
  rules: { version: number; parent_agreed_at: string | null; supporter_agreed_at: string | null } | null;
  introduction: Standing["introduction"];
};

function standingOf(row: Row): Standing {
  const settings: ProgrammeSettings = storedSettings(row.programme_kind, row.settings);
  const nameOf = (name: string | null, knownAs: string | null, otherwise: string) =>
    name === null
      ? { name: otherwise, called: otherwise }
      : { name, called: called({ name, known_as: knownAs }) };
  const at = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    id: row.id,
    programmeId: row.programme_id,
    matchId: row.match_id,
    referralId: row.referral_id,
    parentId: row.parent_id,
    supporterId: row.supporter_id,
    ...speakOf({ dueOn: row.due_on, babyBornOn: row.baby_born_on }, row.quiet),
    beganOn: row.began_on,
    endingPlannedOn: row.ending_planned_on,
    endedOn: row.ended_on,
    // once support has ended, the two no longer read each other's name
    parent: nameOf(row.parent_name, row.parent_known_as, "Somebody you supported"),
    supporter: nameOf(row.supporter_name, row.supporter_known_as, "Your supporter"),
    settings,
    lastHeldOn: row.last_held_on,
    lastHow: row.last_how,
    next: row.next ? meetingOf(row.next) : null,
    asking: row.asking ? meetingOf(row.asking) : null,
    hasArranged: row.has_arranged,
    hold: row.hold && holdOf(row.hold),
    rules: row.rules && {
      version: row.rules.version,
      parentAgreedAt: at(row.rules.parent_agreed_at),
      supporterAgreedAt: at(row.rules.supporter_agreed_at),
    },
    introduction: row.introduction,
  };
}

export type AgreedMatch = Omit<Relationship, "id" | "beganOn" | "endingPlannedOn" | "endedOn"> & {
  settings: ProgrammeSettings;
};

/** What an agreed match brings into a relationship; null unless both have agreed. Read as the system. */
export async function findAgreedMatch({ db }: Doing, matchId: string): Promise<AgreedMatch | null> {
  // matching and referrals have had their say by now: this is the one row where the three meet
  const rows = await sql<{
    programme_id: string;
    referral_id: string;
    parent_id: string;
    supporter_id: string;
    due_on: Day | null;
    baby_born_on: Day | null;
    kind: ProgrammeKind;
    settings: unknown;
  }>`
    select m.programme_id, m.referral_id, m.parent_id, m.supporter_id, r.due_on, r.baby_born_on, g.kind, g.settings
    from match m join referral r on r.id = m.referral_id join programme g on g.id = m.programme_id
    where m.id = ${matchId} and m.state = 'agreed'`.execute(db);
  const row = rows.rows[0];
  if (!row) return null;
  return {
    programmeId: row.programme_id,
    matchId,
    referralId: row.referral_id,
    parentId: row.parent_id,
    supporterId: row.supporter_id,
    dueOn: row.due_on,
    babyBornOn: row.baby_born_on,
    settings: storedSettings(row.kind, row.settings),
  };
}

/** Keeps the beginning; false when this match has begun one before. */
export async function insertRelationship({ db, organisation }: Doing, begun: Relationship): Promise<boolean> {
  const row = await db
    .insertInto("relationship")
    .values({
      id: begun.id,
      organisation_id: organisation.id,
      programme_id: begun.programmeId,
      match_id: begun.matchId,
      referral_id: begun.referralId,
      parent_id: begun.parentId,
      supporter_id: begun.supporterId,
      due_on: begun.dueOn,
      baby_born_on: begun.babyBornOn,
      began_on: begun.beganOn,
      ending_planned_on: begun.endingPlannedOn,
      ended_on: null,
      ended_why: null,
    })
    .onConflict((conflict) => conflict.column("match_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** When the baby is due or was born, from the parent's own newest referral, while there is no relationship yet. */
export async function findOwnPregnancy({
  db,
  actor,
}: Doing): Promise<(Spoken & { isFathers: boolean }) | null> {
  const rows = await sql<{
    dueOn: Day | null;
    babyBornOn: Day | null;
    quiet: boolean;
    isFathers: boolean;
  }>`
    select r.due_on "dueOn", r.baby_born_on "babyBornOn", app.is_quiet(r.person_id, r.id) quiet,
      coalesce(g.settings->>'forWhom' = 'dads', false) "isFathers"
    from referral r left join programme g on g.id = r.programme_id
    where r.person_id = ${actor.personId} and r.state not in ('declined', 'withdrawn', 'merged')
    order by r.sent_at desc limit 1`.execute(db);
  const [row] = rows.rows;
  return row ? { ...speakOf(row, row.quiet), isFathers: row.isFathers } : null;
}

export type HistoryLine = {
  kind: string;
  at: Date;
  byPersonId: string | null;
  detail: Record<string, unknown>;
};

/** What happened in a relationship, as far as this actor may read it. */
export async function listHistory({ db }: Doing, relationshipId: string): Promise<HistoryLine[]> {
  const rows = await db
    .selectFrom("fact")
    .select(["kind", "at", "by_person_id", "detail"])
    .where("subject_kind", "=", "relationship")
    .where("subject_id", "=", relationshipId)
    .orderBy("id")
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    byPersonId: row.by_person_id,
    detail: row.detail,
  }));
}
