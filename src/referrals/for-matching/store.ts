import { sql } from "kysely";
import type { Doing } from "../../platform/web/index.ts";
import { forMatchingOf, type ForMatching, type ForMatchingRow } from "./for-matching.ts";

// what she told us since says more than what a referrer wrote about her
const query = (where: ReturnType<typeof sql>) => sql<ForMatchingRow>`
  select r.id, r.programme_id, r.person_id, coalesce(p.known_as, p.name, r.name) name, r.state,
    coalesce(i.answered_at, r.decided_at, r.sent_at) since, r.outcode,
    coalesce(n.language, r.language) language, n.interpreter, r.access_needs,
    r.reasons, r.born_on, r.due_on, r.baby_born_on, app.is_quiet(r.person_id, r.id) quiet,
    w.attributes, w.words wishes_words, w.availability, w.contact_kinds
  from referral r
  left join person p on p.id = r.person_id
  left join invitation i on i.referral_id = r.id and i.answer = 'yes'
  left join access_needs n on n.person_id = r.person_id
  left join wishes w on w.person_id = r.person_id and w.programme_id = r.programme_id
  where r.person_id is not null and ${where}
  order by since, r.id`;

/** One referral as matching needs it; null when it is not this actor's, or nobody knows yet who she is. */
export async function findForMatching({ db, today }: Doing, referralId: string): Promise<ForMatching | null> {
  const { rows } = await query(sql`r.id = ${referralId}`).execute(db);
  return rows[0] ? forMatchingOf(rows[0], today) : null;
}

/** Everybody in the programme who agreed and has no match yet, longest waiting first. */
export async function listForMatching({ db, today }: Doing, programmeId: string): Promise<ForMatching[]> {
  const { rows } = await query(
    sql`r.programme_id = ${programmeId} and r.state in ('agreed', 'waiting')`,
  ).execute(db);
  return rows.map((row) => forMatchingOf(row, today));
}

/** A match was agreed: the referral is matched. False when it had moved on. */
export async function keepMatched({ db }: Doing, referralId: string): Promise<boolean> {
  const kept = await db
    .updateTable("referral")
    .set({ state: "matched" })
    .where("id", "=", referralId)
    .where("state", "in", ["agreed", "waiting"])
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}
