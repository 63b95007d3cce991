import type { Json, Prose, ProseJson, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";
import type { AccessSaid, FieldChanged, ReferralSource, ReferralState, SafeContactSaid } from "./referral.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    referral: {
      id: string;
      organisation_id: string;
      programme_id: string;
      source: ReferralSource;
      state: ReferralState;
      sent_at: Date;
      sent_by: string | null;
      referrer_name: string | null;
      referrer_role: string | null;
      referrer_team: string | null;
      name: string;
      born_on: Day | null;
      due_on: Day | null;
      baby_born_on: Day | null;
      outcode: string | null;
      postcode: string | null;
      phone: string | null;
      email: string | null;
      nhs_number: string | null;
      safe_contact: ProseJson<SafeContactSaid>;
      language: WithDefault<string>;
      access_needs: ProseJson<AccessSaid>;
      reasons: WithDefault<string[]>;
      note: ProseOrNull;
      would_like: ProseOrNull;
      agreed_how: string;
      sounds: WithDefault<string[]>;
      person_id: string | null;
      acknowledged_at: Date | null;
      decided_at: Date | null;
      decided_by: string | null;
      decline_code: string | null;
      decline_words: ProseOrNull;
      elsewhere: ProseOrNull;
      withdrawn_why: ProseOrNull;
      merged_into_id: string | null;
      import_id: string | null;
      answers_version: WithDefault<number>;
    };
    referral_change: {
      id: WithDefault<number>;
      organisation_id: string;
      referral_id: string;
      at: Date;
      by_person_id: string | null;
      why: Prose;
      fields: ProseJson<FieldChanged[]>;
    };
    referral_question: {
      id: string;
      organisation_id: string;
      referral_id: string;
      asked_at: Date;
      asked_by: string;
      words: Prose;
      answered_at: Date | null;
      answered_by: string | null;
      answer: ProseOrNull;
    };
    invitation: {
      referral_id: string;
      organisation_id: string;
      person_id: string;
      invited_at: Date;
      waits: WithDefault<boolean>;
      reminded: WithDefault<number>;
      reminded_at: Date | null;
      call_due_at: Date | null;
      answered_at: Date | null;
      answer: "yes" | "not now" | "no" | null;
      answered_by: string | null;
      asked_by_voice: WithDefault<boolean>;
      who_was_asked: ProseOrNull;
      words: ProseOrNull;
    };
    wishes: {
      person_id: string;
      organisation_id: string;
      programme_id: string;
      attributes: ProseJson<WishRow[]>;
      words: ProseOrNull;
      availability: WithDefault<string[]>;
      contact_kinds: WithDefault<string[]>;
      said_at: Date;
      typed_by: string;
    };
    import: {
      id: string;
      organisation_id: string;
      programme_id: string;
      filename: string;
      sheet: ProseJson<unknown>;
      rows: WithDefault<number>;
      mapping: Json<unknown>;
      begun_at: Date;
      begun_by: string;
      done_at: Date | null;
      undone_at: Date | null;
      undone_why: ProseOrNull;
    };
    import_row: {
      import_id: string;
      row: number;
      organisation_id: string;
      cells: ProseJson<unknown>;
      state: "to fix" | "ready" | "imported" | "undone" | "left out";
      problems: ProseJson<unknown>;
      referral_id: string | null;
    };
    professional_request: {
      id: string;
      organisation_id: string;
      programme_id: string;
      name: string;
      role: string;
      team: string;
      email: string;
      asked_at: Date;
      token_hash: Buffer;
      proved_at: Date | null;
      approved_at: Date | null;
      approved_by: string | null;
      refused_at: Date | null;
      refused_why: string | null;
      person_id: string | null;
    };
    allowed_domain: {
      organisation_id: string;
      domain: string;
      added_at: WithDefault<Date>;
      added_by: string | null;
      ended_at: Date | null;
    };
  }
}

/** One wish as it is kept: an attribute, and whether she would like someone alike, different, or does not mind. */
export type WishRow = { attribute: string; wish: "like" | "different" | "any"; words?: string };
