import type { KeepsRecords } from "../people/index.ts";

/** What goes of a supporter's profile, training and checks, and when. That she was ready, and for how long, stays. */
export const supportersKeep: KeepsRecords = {
  erasables: [
    {
      kind: "supporter",
      table: "supporter",
      whose: "person_id = :id",
      leaves: {
        rather_not_words: "null",
        hello: "null",
        experience: `case jsonb_typeof(experience) when 'array'
          then (select coalesce(jsonb_agg(e || '{"words": null, "theirs": []}'), '[]') from jsonb_array_elements(experience) e) else '[]' end`,
      },
    },
    {
      kind: "supporter",
      table: "readiness",
      whose: "person_id = :id",
      leaves: {
        seen_by: "'Erased'",
        note: "null",
        ended_why: "case when ended_why is null then null else 'Erased' end",
      },
    },
    {
      kind: "checks",
      table: "readiness",
      whose: "person_id = :id and kind = 'criminal-record-check' and recorded_at < :before",
      leaves: { note: "null" },
    },
  ],
  pastItsTime: [
    {
      kind: "supporter",
      query: `select s.person_id subject_id, max(r.ended_at)::date since_on
        from supporter s join role_period r on r.person_id = s.person_id and r.role = 'supporter'
        group by 1 having bool_and(r.ended_at is not null) and max(r.ended_at) < :before`,
    },
    {
      kind: "checks",
      query: `select person_id subject_id, min(recorded_at)::date since_on from readiness
        where kind = 'criminal-record-check' and note is not null and recorded_at < :before group by 1`,
    },
  ],
};
