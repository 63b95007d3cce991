import { seal, sealJson, type Db } from "../../platform/db/index.ts";
import type { FieldChanged } from "../referral.ts";
import "../tables.ts";

export type Question = {
  id: string;
  askedAt: Date;
  words: string;
  answeredAt: Date | null;
  answer: string | null;
};

/** What the coordinator asked about these referrals, the oldest first. */
export async function listQuestions(
  db: Db,
  referralIds: readonly string[],
): Promise<(Question & { referralId: string })[]> {
  if (referralIds.length === 0) return [];
  const rows = await db
    .selectFrom("referral_question")
    .select(["id", "referral_id", "asked_at", "words", "answered_at", "answer"])
    .where("referral_id", "in", [...referralIds])
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    referralId: row.referral_id,
    askedAt: row.asked_at,
    words: row.words,
    answeredAt: row.answered_at,
    answer: row.answer,
  }));
}

/** Writes the answer; false when it had one already. */
export async function keepAnswer(
  db: Db,
  questionId: string,
  answered: { at: Date; by: string; words: string },
): Promise<boolean> {
  const kept = await db
    .updateTable("referral_question")
    .set({ answered_at: answered.at, answered_by: answered.by, answer: seal(db, answered.words) })
    .where("id", "=", questionId)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

export type Change = { at: Date; why: string; fields: FieldChanged[] };

/** What was changed after sending, the newest first. */
export async function listChanges(db: Db, referralId: string): Promise<Change[]> {
  return db
    .selectFrom("referral_change")
    .select(["at", "why", "fields"])
    .where("referral_id", "=", referralId)
    .orderBy("id", "desc")
    .execute();
}

export async function insertChange(
  db: Db,
  change: Change & { organisationId: string; referralId: string; by: string },
): Promise<void> {
  await db
    .insertInto("referral_change")
    .values({
      organisation_id: change.organisationId,
      referral_id: change.referralId,
      at: change.at,
      by_person_id: change.by,
      why: seal(db, change.why),
      fields: sealJson(db, change.fields),
    })
    .execute();
}

/** Of these referrals, which parents were asked and which share with their referrer; run as the system, which tells only that. */
export async function findShared(
  db: Db,
  referralIds: readonly string[],
): Promise<Map<string, { isAsked: boolean; isShared: boolean }>> {
  if (referralIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("referral")
    .leftJoin("invitation", "invitation.referral_id", "referral.id")
    .leftJoin("consent", (join) =>
      join
        .onRef("consent.person_id", "=", "referral.person_id")
        .on("consent.purpose", "=", "sharing-with-referrer")
        .on("consent.ended_at", "is", null)
        .on((on) =>
          on.or([
            on("consent.programme_id", "is", null),
            on("consent.programme_id", "=", on.ref("referral.programme_id")),
          ]),
        ),
    )
    .select(["referral.id", "invitation.invited_at", "consent.id as consent_id"])
    .where("referral.id", "in", [...referralIds])
    .execute();
  const found = new Map<string, { isAsked: boolean; isShared: boolean }>();
  for (const row of rows) {
    const before = found.get(row.id);
    found.set(row.id, {
      isAsked: row.invited_at !== null,
      isShared: row.consent_id !== null || (before?.isShared ?? false),
    });
  }
  return found;
}
