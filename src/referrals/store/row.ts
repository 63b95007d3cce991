import { sql, type Insertable, type Selectable } from "kysely";
import { sealJson, sealOrNull, type Db, type Tables } from "../../platform/db/index.ts";
import { isReasonCode } from "../reasons.ts";
import {
  AGREED_HOW,
  type About,
  type AccessSaid,
  type AgreedHow,
  type Referral,
  type SafeContactSaid,
} from "../referral.ts";
import "../tables.ts";

export type ReferralRow = Selectable<Tables["referral"]> & { quiet: boolean };
/** Selected beside the row: whether pages keep quiet about her pregnancy. */
export const quietOf = sql<boolean>`app.is_quiet(referral.person_id, referral.id)`.as("quiet");

export const nothingSaidOfContact: SafeContactSaid = {
  channels: [],
  hoursFrom: null,
  hoursTo: null,
  voicemail: null,
  phoneSeenBy: "not known",
  whoElse: null,
  safeWord: null,
  words: null,
};
export const noAccessNeeds: AccessSaid = {
  interpreter: false,
  easyRead: false,
  largePrint: false,
  bsl: false,
  words: null,
};

/** A row as the noun: a union of states, each with only what is true in it. */
export function referralOf(row: ReferralRow): Referral {
  const sent = {
    id: row.id,
    organisationId: row.organisation_id,
    programmeId: row.programme_id,
    source: row.source,
    sentAt: row.sent_at,
    sentBy: row.sent_by,
    referrer: row.referrer_name
      ? { name: row.referrer_name, role: row.referrer_role ?? "", team: row.referrer_team ?? "" }
      : null,
    about: aboutOf(row),
    personId: row.person_id,
    acknowledgedAt: row.acknowledged_at,
    importId: row.import_id,
    version: row.answers_version,
    quiet: row.quiet,
  };
  const decided = { decidedAt: row.decided_at, decidedBy: row.decided_by };
  switch (row.state) {
    case "invited":
    case "stopped":
      return { ...sent, ...decided, state: row.state };
    case "agreed":
    case "waiting":
    case "matched":
      return { ...sent, ...decided, state: row.state, personId: row.person_id ?? "" };
    case "declined":
      return {
        ...sent,
        ...decided,
        state: row.state,
        declineCode: row.decline_code ?? "",
        declineWords: row.decline_words,
        elsewhere: row.elsewhere,
      };
    case "withdrawn":
      return { ...sent, state: row.state, withdrawnWhy: row.withdrawn_why };
    case "merged":
      return { ...sent, state: row.state, mergedIntoId: row.merged_into_id ?? "" };
    default:
      return { ...sent, state: row.state };
  }
}

export const aboutOf = (row: ReferralRow): About => ({
  name: row.name,
  bornOn: row.born_on,
  dueOn: row.due_on,
  babyBornOn: row.baby_born_on,
  outcode: row.outcode,
  postcode: row.postcode,
  phone: row.phone,
  email: row.email,
  nhsNumber: row.nhs_number,
  safeContact: { ...nothingSaidOfContact, ...row.safe_contact },
  language: row.language,
  accessNeeds: { ...noAccessNeeds, ...row.access_needs },
  reasons: row.reasons.filter(isReasonCode),
  note: row.note,
  wouldLike: row.would_like,
  agreedHow: Object.hasOwn(AGREED_HOW, row.agreed_how) ? (row.agreed_how as AgreedHow) : "not said",
});

/** The columns that say something about her. */
export const columnsOf = (db: Db, about: About) =>
  ({
    name: about.name,
    born_on: about.bornOn,
    due_on: about.dueOn,
    baby_born_on: about.babyBornOn,
    outcode: about.outcode,
    postcode: about.postcode,
    phone: about.phone,
    email: about.email,
    nhs_number: about.nhsNumber,
    safe_contact: sealJson(db, about.safeContact),
    language: about.language,
    access_needs: sealJson(db, about.accessNeeds),
    reasons: about.reasons,
    note: sealOrNull(db, about.note),
    would_like: sealOrNull(db, about.wouldLike),
    agreed_how: about.agreedHow,
  }) satisfies Partial<Insertable<Tables["referral"]>>;
