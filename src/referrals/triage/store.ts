import { sql } from "kysely";
import { seal, type Db } from "../../platform/db/index.ts";
import { invitationsTo } from "../agreement/store.ts";
import type { FieldChanged, Referral, ReferralState } from "../referral.ts";
import { listOffers } from "../offers/store.ts";
import { listReferrals } from "../store.ts";
import "../tables.ts";
import type { Opened } from "./opened.ts";
import type { Question } from "./question.ts";

/** Referrals with what is needed to say where they stand; the number of queries does not grow with them. */
export async function openAll(
  db: Db,
  organisationId: string,
  referrals: readonly Referral[],
): Promise<Opened[]> {
  const ids = referrals.map(({ id }) => id);
  const programmes = new Map((await listOffers(db, organisationId)).map((offer) => [offer.id, offer]));
  const questions = await questionsOf(db, ids);
  const invitations = await invitationsTo(db, ids);
  return referrals.flatMap((referral) => {
    const programme = programmes.get(referral.programmeId);
    if (!programme) return [];
    return [
      {
        referral,
        programme,
        questions: questions.filter(({ referralId }) => referralId === referral.id),
        invitation: invitations.get(referral.id) ?? null,
      },
    ];
  });
}

/** Those in these states that this actor may see, newest first; at most so many, far above any charity's list, because the oldest are the worst. */
export async function listOpened(
  db: Db,
  organisationId: string,
  states: readonly ReferralState[],
  limit = 5_000,
): Promise<Opened[]> {
  return openAll(db, organisationId, await listReferrals(db, { states, limit }));
}

/** How many referrals this actor may see are in each state, of those sent since. */
export async function countStates(db: Db, since: Date): Promise<Partial<Record<ReferralState, number>>> {
  const rows = await db
    .selectFrom("referral")
    .select(["state", sql<number>`count(*)::int`.as("many")])
    .where((where) =>
      where.or([
        where("sent_at", ">=", since),
        where("state", "not in", ["declined", "withdrawn", "stopped", "merged", "matched"]),
      ]),
    )
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map(({ state, many }) => [state, many]));
}

export async function questionsOf(db: Db, referralIds: readonly string[]): Promise<Question[]> {
  if (referralIds.length === 0) return [];
  const rows = await db
    .selectFrom("referral_question")
    .selectAll()
    .where("referral_id", "in", [...referralIds])
    .orderBy("asked_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    referralId: row.referral_id,
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    words: row.words,
    answeredAt: row.answered_at,
    answer: row.answer,
  }));
}

/** Keeps a question; false when it is there already, as after a double click. */
export async function keepQuestion(
  db: Db,
  organisationId: string,
  question: Pick<Question, "id" | "referralId" | "askedAt" | "askedBy" | "words">,
): Promise<boolean> {
  const kept = await db
    .insertInto("referral_question")
    .values({
      id: question.id,
      organisation_id: organisationId,
      referral_id: question.referralId,
      asked_at: question.askedAt,
      asked_by: question.askedBy,
      words: seal(db, question.words),
      answered_at: null,
      answered_by: null,
      answer: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export type Change = { at: Date; by: string | null; why: string; fields: FieldChanged[] };

/** What the referrer changed after sending, oldest first. */
export async function changesOf(db: Db, referralIds: readonly string[]): Promise<Change[]> {
  const rows = await db
    .selectFrom("referral_change")
    .selectAll()
    .where("referral_id", "in", [...referralIds])
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ at: row.at, by: row.by_person_id, why: row.why, fields: row.fields }));
}

export type FactRead = {
  kind: string;
  at: Date;
  by: string | null;
  byRole: string;
  detail: Record<string, unknown>;
};

/** What happened to these referrals, oldest first. */
export async function historyOf(db: Db, referralIds: readonly string[]): Promise<FactRead[]> {
  const rows = await db
    .selectFrom("fact")
    .selectAll()
    .where("subject_id", "in", [...referralIds])
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    by: row.by_person_id,
    byRole: row.by_role,
    detail: row.detail,
  }));
}

/** The names this actor may know of these people. */
export async function namesOf(db: Db, personIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(personIds.filter((id): id is string => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "name", "known_as"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, name, known_as }) => [id, known_as ?? name]));
}

export type MessageRead = {
  template: string;
  state: string;
  why: string | null;
  channel: string | null;
  at: Date;
};

/** What was written to her about this referral, and what became of it. */
export async function messagesAbout(db: Db, referralId: string): Promise<MessageRead[]> {
  const rows = await db
    .selectFrom("message")
    .select(["template", "state", "why", "channel", "created_at", "sent_at"])
    .where("about_id", "=", referralId)
    .where("template", "in", ["invitation", "invitation-reminder", "on-the-waiting-list"])
    .orderBy("created_at")
    .execute();
  return rows.map((row) => ({
    template: row.template,
    state: row.state,
    why: row.why,
    channel: row.channel,
    at: row.sent_at ?? row.created_at,
  }));
}

/** The referrals that were put together with this one; their histories are part of its own. */
export async function mergedInto(db: Db, referralId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("referral")
    .select("id")
    .where("merged_into_id", "=", referralId)
    .execute();
  return rows.map(({ id }) => id);
}
