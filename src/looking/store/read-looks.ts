import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import type { Looked } from "../unusual.ts";

/** Who looked at whom between two moments, with what is known of the two. Read by our own code. */
export async function listLooked({ db, organisation }: Doing, after: Date, upTo: Date): Promise<Looked[]> {
  const { rows } = await sql<
    Omit<Looked, "viewer" | "subject"> & {
      viewerName: string;
      subjectName: string;
      viewerPostcode: string | null;
      viewerOutcode: string | null;
      subjectPostcode: string | null;
      subjectOutcode: string | null;
    }
  >`
    with look as (
      select viewer_id, viewer_role, subject_person_id subject_id, count(*)::int looks, min(at) first_at, max(at) last_at
      from (select viewer_id, viewer_role, subject_person_id, at from view_log
              where organisation_id = ${organisation.id} and at > ${after} and at <= ${upTo} and subject_person_id is not null
                and page not in (${sql.join(ofTheWatch)})
            union all select viewer_id, viewer_role, subject_person_id, at from safeguarding_view
              where organisation_id = ${organisation.id} and at > ${after} and at <= ${upTo}
                and subject_person_id is not null and concern_id is null) every
      group by 1, 2, 3)
    select l.viewer_id "viewerId", l.viewer_role "viewerRole", l.subject_id "subjectId", l.looks, l.first_at "firstAt", l.last_at "lastAt",
      v.name "viewerName", s.name "subjectName",
      exists (select from role_period r where r.person_id = l.subject_id and r.role = 'parent')
        or exists (select from referral f where f.person_id = l.subject_id) "isParent",
      ( exists (select from relationship x where x.parent_id = l.subject_id and x.supporter_id = l.viewer_id
          and (x.ended_on is null or x.ended_on >= l.first_at::date))
        or exists (select from match m where m.parent_id = l.subject_id and m.supporter_id = l.viewer_id
          and m.state in ('supporter asked', 'parent asked') )
        or exists (select from meeting g join relationship x on x.id = g.relationship_id
          where x.parent_id = l.subject_id and g.accompanied_by = l.viewer_id and (x.ended_on is null or x.ended_on >= l.first_at::date))
        or (l.viewer_role = 'referrer' and exists (select from referral f where f.person_id = l.subject_id and f.sent_by = l.viewer_id))
        or (l.viewer_role in ('coordinator', 'safeguarding-lead') and exists (select from role_period r
          where r.person_id = l.viewer_id and r.role = l.viewer_role and r.began_at <= l.last_at and (r.ended_at is null or r.ended_at > l.first_at)
            and (r.programme_id is null or r.programme_id in (${programmesOfSubject}))))
        or exists (select from fact f where f.about_person_id = l.subject_id and f.by_person_id = l.viewer_id
          and f.at between l.first_at - interval '1 day' and l.last_at + interval '1 day')
      ) "linked",
      ( exists (select from relationship x where x.parent_id = l.subject_id and x.supporter_id = l.viewer_id and x.ended_on < l.first_at::date)
        or exists (select from role_period r where r.person_id = l.viewer_id and r.role in ('coordinator', 'safeguarding-lead', 'supporter')
          and r.ended_at <= l.first_at and (r.programme_id is null or r.programme_id in (${programmesOfSubject})))
      ) "leftBefore",
      exists (select from conflict c where c.person_id = l.viewer_id and c.subject_id = l.subject_id) "hasConflict",
      vh.postcode "viewerPostcode", vh.outcode "viewerOutcode", sh.postcode "subjectPostcode", sh.outcode "subjectOutcode"
    from look l join person v on v.id = l.viewer_id join person s on s.id = l.subject_id
    left join lateral (${homeOf(sql`l.viewer_id`)}) vh on true
    left join lateral (${homeOf(sql`l.subject_id`)}) sh on true
    order by l.first_at`.execute(db);
  return rows.map((row) => ({
    ...row,
    viewer: { name: row.viewerName, postcode: row.viewerPostcode, outcode: row.viewerOutcode },
    subject: { name: row.subjectName, postcode: row.subjectPostcode, outcode: row.subjectOutcode },
  }));
}

// opening a question about looking, or an entry about who must not see her, is the duty of whoever keeps them
const ofTheWatch = ["who has looked at her record", "who does not see it"];

const programmesOfSubject = sql`select f.programme_id from referral f where f.person_id = l.subject_id
  union select o.programme_id from role_period o where o.person_id = l.subject_id and o.role = 'parent' and o.programme_id is not null`;

/** Where somebody lives, as far as it was ever said: with a referral of her own, or as a supporter. */
const homeOf = (person: ReturnType<typeof sql>) => sql`
  select postcode, outcode from (
    select f.postcode, f.outcode, f.sent_at said from referral f where f.person_id = ${person} and f.outcode is not null
    union all select null, p.outcode, '-infinity' from supporter p where p.person_id = ${person} and p.outcode is not null) places
  order by said desc limit 1`;

export type DayCount = { viewerId: string; viewerRole: string; day: string; records: number; lastAt: Date };

/** How many different records each opened on each day since then, days in London. */
export async function countPerDay({ db, organisation }: Doing, since: Date): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    select viewer_id "viewerId", max(viewer_role) "viewerRole", (at at time zone 'Europe/London')::date::text "day",
      count(distinct subject_person_id)::int records, max(at) "lastAt"
    from (select viewer_id, viewer_role, subject_person_id, at from view_log
            where organisation_id = ${organisation.id} and at >= ${since} and subject_person_id is not null
          union all select viewer_id, viewer_role, subject_person_id, at from safeguarding_view
            where organisation_id = ${organisation.id} and at >= ${since} and subject_person_id is not null) every
    group by 1, 3 order by 3`.execute(db);
  return rows;
}

export type ConcernLooks = {
  viewerId: string;
  viewerRole: string;
  day: string;
  concerns: number;
  firstAt: Date;
  lastAt: Date;
};

/** Concerns opened by somebody who neither raised them, nor was told, nor has them; never which. */
export async function listConcernLooks(
  { db, organisation }: Doing,
  after: Date,
  upTo: Date,
): Promise<ConcernLooks[]> {
  const { rows } = await sql<ConcernLooks>`
    select s.viewer_id "viewerId", max(s.viewer_role) "viewerRole", (s.at at time zone 'Europe/London')::date::text "day",
      count(distinct s.concern_id)::int concerns, min(s.at) "firstAt", max(s.at) "lastAt"
    from safeguarding_view s join concern c on c.id = s.concern_id
    where s.organisation_id = ${organisation.id} and s.at > ${after} and s.at <= ${upTo}
      and s.viewer_id <> c.raised_by and not s.viewer_id = any (c.told_ids) and s.viewer_id is distinct from c.acknowledged_by
    group by 1, 3`.execute(db);
  return rows;
}
