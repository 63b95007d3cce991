import type { Selectable } from "kysely";
import { sealJson, sealOrNull, type Db, type Tables } from "../../platform/db/index.ts";
import { ATTRIBUTES, type Attribute } from "../../words/attribute.ts";
import { isSlot } from "../../words/availability.ts";
import { contactKinds } from "../../words/contact-kind.ts";
import "../tables.ts";
import type { Wishes } from "./wishes.ts";
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

/** Writes her answer to the invitation; an answer she gave before is replaced, because she may come back. */
export async function keepAnswer(
  db: Db,
  referralId: string,
  answer: Required<Pick<Invitation, "answer" | "askedByVoice" | "whoWasAsked" | "words">> & {
    at: Date;
    by: string | null;
  },
): Promise<void> {
  await db
    .updateTable("invitation")
    .set({
      answer: answer.answer,
      answered_at: answer.at,
      answered_by: answer.by,
      asked_by_voice: answer.askedByVoice,
      who_was_asked: sealOrNull(db, answer.whoWasAsked),
      words: sealOrNull(db, answer.words),
      call_due_at: null,
    })
    .where("referral_id", "=", referralId)
    .execute();
}

/** Her wishes in one programme; null until she has said any. */
export async function findWishes(db: Db, personId: string, programmeId: string): Promise<Wishes | null> {
  const row = await db
    .selectFrom("wishes")
    .selectAll()
    .where("person_id", "=", personId)
    .where("programme_id", "=", programmeId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    attributes: row.attributes.flatMap(({ attribute, wish, words }) =>
      isAttribute(attribute) ? [{ attribute, wish, ...(words ? { words } : {}) }] : [],
    ),
    words: row.words,
    availability: row.availability.filter(isSlot),
    contactKinds: contactKinds.filter((kind) => row.contact_kinds.includes(kind)),
  };
}

type Whose = { personId: string; programmeId: string; organisationId: string; typedBy: string; at: Date };

/** Keeps what she would like now, in place of what was kept. */
export async function keepWishes(
  db: Db,
  { personId, programmeId, organisationId, typedBy, at }: Whose,
  wishes: Wishes,
): Promise<void> {
  const said = {
    attributes: sealJson(db, wishes.attributes),
    words: sealOrNull(db, wishes.words),
    availability: wishes.availability,
    contact_kinds: wishes.contactKinds,
    said_at: at,
    typed_by: typedBy,
  };
  await db
    .insertInto("wishes")
    .values({ person_id: personId, organisation_id: organisationId, programme_id: programmeId, ...said })
    .onConflict((conflict) => conflict.columns(["person_id", "programme_id"]).doUpdateSet(said))
    .execute();
}

const isAttribute = (text: string): text is Attribute => Object.hasOwn(ATTRIBUTES, text);

export type Waiting = { referralId: string; personId: string; programmeId: string; invitation: Invitation };

/** Invitations nobody has answered and nobody is yet to call about; for the daily reminders. */
export async function listUnanswered(db: Db): Promise<Waiting[]> {
  const rows = await db
    .selectFrom("invitation")
    .innerJoin("referral", "referral.id", "invitation.referral_id")
    .selectAll("invitation")
    .select("referral.programme_id")
    .where("referral.state", "=", "invited")
    .where("invitation.answered_at", "is", null)
    .where("invitation.call_due_at", "is", null)
    .orderBy("invitation.invited_at")
    .execute();
  return rows.map((row) => ({
    referralId: row.referral_id,
    personId: row.person_id,
    programmeId: row.programme_id,
    invitation: invitationOf(row),
  }));
}

/** Counts one more reminder; false when somebody else has just counted it. */
export async function keepReminder(db: Db, referralId: string, reminded: number, at: Date): Promise<boolean> {
  const kept = await db
    .updateTable("invitation")
    .set({ reminded: reminded + 1, reminded_at: at })
    .where("referral_id", "=", referralId)
    .where("reminded", "=", reminded)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** From now on a person should call her; false when that is so already. */
export async function keepCallDue(db: Db, referralId: string, at: Date): Promise<boolean> {
  const kept = await db
    .updateTable("invitation")
    .set({ call_due_at: at })
    .where("referral_id", "=", referralId)
    .where("call_due_at", "is", null)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** Where a sign-in link of hers may go: an address she holds now, the one she showed to be hers first. */
export async function findLinkAddress(
  db: Db,
  personId: string,
  kinds: readonly ("email" | "phone")[],
): Promise<string | null> {
  const rows = await db
    .selectFrom("address")
    .select(["id", "kind", "verified_at"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("began_at")
    .execute();
  for (const kind of kinds) {
    const of = rows.filter((row) => row.kind === kind);
    const found = of.find((row) => row.verified_at !== null) ?? of[0];
    if (found) return found.id;
  }
  return null;
}
