import type { Selectable } from "kysely";
import type { Db, Tables } from "../../platform/db/index.ts";
import "../tables.ts";
import type { Invitation } from "./invitation.ts";

/** Invitations to these referrals, as far as this actor may see them. */
export async function invitationsTo(
  db: Db,
  referralIds: readonly string[],
): Promise<Map<string, Invitation>> {
  if (referralIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("invitation")
    .selectAll()
    .where("referral_id", "in", [...referralIds])
    .execute();
  return new Map(rows.map((row) => [row.referral_id, invitationOf(row)]));
}

/** Writes the invitation of a referral just accepted. */
export async function keepInvitation(
  db: Db,
  organisationId: string,
  {
    referralId,
    personId,
    invitedAt,
    waits,
    callDueAt,
  }: Pick<Invitation, "referralId" | "personId" | "invitedAt" | "waits" | "callDueAt">,
): Promise<void> {
  await db
    .insertInto("invitation")
    .values({
      referral_id: referralId,
      organisation_id: organisationId,
      person_id: personId,
      invited_at: invitedAt,
      waits,
      reminded_at: null,
      call_due_at: callDueAt,
      answered_at: null,
      answer: null,
      answered_by: null,
      who_was_asked: null,
      words: null,
    })
    .execute();
}

const invitationOf = (row: Selectable<Tables["invitation"]>): Invitation => ({
  referralId: row.referral_id,
  personId: row.person_id,
  invitedAt: row.invited_at,
  waits: row.waits,
  reminded: row.reminded,
  remindedAt: row.reminded_at,
  callDueAt: row.call_due_at,
  answeredAt: row.answered_at,
  answer: row.answer,
  askedByVoice: row.asked_by_voice,
  whoWasAsked: row.who_was_asked,
  words: row.words,
});
