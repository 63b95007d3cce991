import type { Erasable, KeepsRecords } from "../people/index.ts";

// what counts stand on stays: where it came from and how far it went, the part of town, the language, the reasons' codes,
// the year she was born and the month the baby is due
const referralLeaves = {
  name: "'Erased'",
  born_on: "date_trunc('year', born_on)::date",
  due_on: "date_trunc('month', due_on)::date",
  baby_born_on: "date_trunc('month', baby_born_on)::date",
  postcode: "null",
  phone: "null",
  email: "null",
  nhs_number: "null",
  safe_contact: "'{}'",
  access_needs: "'{}'",
  note: "null",
  would_like: "null",
  sounds: "'{}'",
  decline_words: "null",
  elsewhere: "null",
  withdrawn_why: "null",
} as const;

/** The rows around a referral, with how to find the referral as `r`. */
const around = (kind: "support" | "referrals", found: string): readonly Erasable[] => {
  const ofIt = `referral_id in (select r.id from referral r where ${found})`;
  return [
    {
      kind,
      table: "referral",
      whose: `id in (select r.id from referral r where ${found})`,
      leaves: referralLeaves,
    },
    { kind, table: "referral_change", whose: ofIt, leaves: { why: "'Erased'", fields: "'[]'" } },
    {
      kind,
      table: "referral_question",
      whose: ofIt,
      leaves: { words: "'Erased'", answer: "case when answer is null then null else 'Erased' end" },
    },
    { kind, table: "invitation", whose: ofIt, leaves: { words: "null", who_was_asked: "null" } },
    {
      kind,
      table: "import_row",
      whose: ofIt,
      leaves: { cells: `'{"cells":[],"line":0,"because":null}'`, problems: "'[]'" },
    },
    {
      kind,
      table: "draft",
      whose: `exists (select from referral r where ${found} and strpos(t.form, r.id::text) > 0)`,
      leaves: "nothing",
    },
  ];
};

/** What goes of referrals when a parent, a referrer or an old list is erased, and when each is past its time. */
export const referralsKeep: KeepsRecords = {
  erasables: [
    ...around("support", "r.person_id = :id"),
    ...around("referrals", "r.id = :id and r.person_id is null"),
    {
      kind: "support",
      table: "wishes",
      whose: "person_id = :id",
      leaves: {
        words: "null",
        attributes: `case jsonb_typeof(attributes) when 'array'
          then (select coalesce(jsonb_agg(w - 'words'), '[]') from jsonb_array_elements(attributes) w) else '[]' end`,
      },
    },
    // a referrer's own name on what she sent; her role and team are not hers alone
    { kind: "account", table: "referral", whose: "sent_by = :id", leaves: { referrer_name: "null" } },
    {
      kind: "account",
      table: "professional_request",
      whose: "person_id = :id",
      leaves: { name: "'Erased'", email: "'erased'", refused_why: "null" },
    },
    {
      kind: "lists",
      table: "import",
      whose: "id = :id",
      leaves: {
        sheet: `'{"headings":[],"rows":[],"lines":[],"notes":[]}'`,
        filename: "'Erased'",
        undone_why: "null",
      },
    },
    {
      kind: "lists",
      table: "import_row",
      whose: "import_id = :id",
      leaves: { cells: `'{"cells":[],"line":0,"because":null}'`, problems: "'[]'" },
    },
  ],
  pastItsTime: [
    {
      kind: "referrals",
      query: `select r.id subject_id, coalesce(r.decided_at, r.sent_at)::date since_on from referral r
        where r.person_id is null and r.state in ('declined', 'withdrawn', 'merged') and r.name <> 'Erased'
          and coalesce(r.decided_at, r.sent_at) < :before`,
    },
    {
      kind: "lists",
      query: `select i.id subject_id, coalesce(i.undone_at, i.done_at, i.begun_at)::date since_on from import i
        where i.filename <> 'Erased' and coalesce(i.undone_at, i.done_at, i.begun_at) < :before`,
    },
  ],
};
