import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Rhythm } from "../tables.ts";

export type Due = {
  id: string;
  personId: string;
  programmeId: string;
  digest: Rhythm;
  weekday: number | null;
  hour: number | null;
  dueAt: Date;
  pushedAt: Date | null;
  /** There is something to read that she has not had on a page, since she was last told. */
  hasNews: boolean;
  /** She left, is on a break, may not be there for now, or it is quiet for her: nothing is sent and nothing is said. */
  isAway: boolean;
};

const most = 500;
type News = "digest" | "push";
// by what this kind of news goes, and since when it counts
const columns = {
  digest: ["digest_due_at", "digest_sent_at"],
  push: ["push_due_at", "push_sent_at"],
} as const;

/**
 * Whose news is due, the longest due first; rows another process has are passed over. What she folded by name counts for
 * nothing, and neither does her own. Our own code.
 */
export async function listDue({ db, organisation, now }: Doing, news: News): Promise<Due[]> {
  const [due, sent] = [sql.ref(`w.${columns[news][0]}`), sql.ref(`w.${columns[news][1]}`)];
  const { rows } = await sql<Due>`
    select w.id, w.person_id "personId", s.programme_id "programmeId", w.digest, w.digest_weekday "weekday", w.digest_hour "hour",
      ${due} "dueAt", w.push_sent_at "pushedAt",
      exists (select from post p
        where p.space_id = w.space_id and p.held_at is null and p.hidden_at is null and p.removed_at is null
          and p.written_at <= ${now} and p.written_at >= coalesce(${sent}, w.changed_at)
          and not exists (select from post_author a where a.post_id = p.id and a.person_id = w.person_id)
          and not exists (select from thread_read r where r.thread_id = p.thread_id and r.person_id = w.person_id and r.seen @> p.written_at)
          and not exists (select from member_mute u where u.person_id = w.person_id and u.ended_at is null
            and (u.member_id = p.member_id or (u.veil_id = p.veil_id and u.thread_id = p.thread_id)))) "hasNews",
      (s.closed_at is not null
        or not exists (select from space_place l where l.space_id = w.space_id and l.person_id = w.person_id
          and l.joined_at is not null and l.ended_at is null and (l.until_at is null or l.until_at > ${now}))
        or exists (select from space_break b where b.space_id = w.space_id and b.person_id = w.person_id
          and b.ended_at is null and (b.until_at is null or b.until_at > ${now}))
        or exists (select from strike k where k.space_id = w.space_id and k.person_id = w.person_id
          and k.ended_at is null and k.until_at > ${now} and k.kind in ('read only', 'out'))
        or app.is_quiet(w.person_id, null)) "isAway"
    from space_choice w join space s on s.id = w.space_id
    where w.organisation_id = ${organisation.id} and ${due} <= ${now}
    order by ${due}, w.id limit ${most} for update of w skip locked`.execute(db);
  return rows;
}

export async function keepDigestDue(
  { db, now }: Doing,
  id: string,
  dueAt: Date | null,
  sent: boolean,
): Promise<void> {
  await db
    .updateTable("space_choice")
    .set({ digest_due_at: dueAt, ...(sent ? { digest_sent_at: now } : {}) })
    .where("id", "=", id)
    .execute();
}

export async function keepPushDue(
  { db, now }: Doing,
  id: string,
  dueAt: Date | null,
  sent: boolean,
): Promise<void> {
  await db
    .updateTable("space_choice")
    .set({ push_due_at: dueAt, ...(sent ? { push_sent_at: now } : {}) })
    .where("id", "=", id)
    .execute();
}

/** Something was written there: whoever wants a push has one due, never sooner after the last than this. */
export async function pushSoon(
  { db, now }: Doing,
  spaceId: string,
  afterMs: number,
  apartMs: number,
): Promise<void> {
  const soon = new Date(now.getTime() + afterMs);
  await sql`update space_choice set push_due_at = greatest(${soon}, push_sent_at + ${apartMs} * interval '1 millisecond')
    where space_id = ${spaceId} and pushes and push_due_at is null`.execute(db);
}

/** The phones of somebody that take pushes, and whether her pages are plain. */
export async function findPhones(
  { db }: Doing,
  personId: string,
): Promise<{ ids: string[]; homeSafe: boolean }> {
  const { rows } = await sql<{ ids: string[]; homeSafe: boolean }>`
    select array(select h.id from push_phone h where h.person_id = p.id and h.ended_at is null) ids, p.home_safe "homeSafe"
    from person p where p.id = ${personId}`.execute(db);
  return rows[0] ?? { ids: [], homeSafe: true };
}
