import type { Json, Prose, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { ConflictKind, FoundBy } from "./conflicts/conflict.ts";
import type { Role } from "../words/roles.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    person: {
      id: WithDefault<string>;
      organisation_id: string;
      name: string;
      known_as: string | null;
      pronouns: string | null;
      home_safe: WithDefault<boolean>;
      leave_signs_out: WithDefault<boolean>;
      joined_at: WithDefault<Date>;
      merged_into_id: string | null;
      erased_at: WithDefault<Date | null>;
    };
    address: {
      id: WithDefault<string>;
      organisation_id: string;
      person_id: string;
      kind: "email" | "phone";
      value: string;
      verified_at: Date | null;
      began_at: WithDefault<Date>;
      ended_at: Date | null;
    };
    role_period: {
      id: WithDefault<string>;
      organisation_id: string;
      person_id: string;
      programme_id: string | null;
      role: Role;
      began_at: WithDefault<Date>;
      began_by: string | null;
      ended_at: Date | null;
      ended_by: string | null;
      ended_why: string | null;
    };
    safe_contact: {
      id: WithDefault<string>;
      organisation_id: string;
      person_id: string;
      channels: WithDefault<string[]>;
      hours_from: WithDefault<string>;
      hours_to: WithDefault<string>;
      days: WithDefault<string[]>;
      who_else: ProseOrNull;
      voicemail: WithDefault<boolean>;
      safe_word: ProseOrNull;
      neutral_sender: WithDefault<boolean>;
      note: ProseOrNull;
      began_at: WithDefault<Date>;
      began_by: string | null;
      ended_at: Date | null;
      ended_by: string | null;
    };
    access_needs: {
      person_id: string;
      organisation_id: string;
      language: WithDefault<string>;
      interpreter: WithDefault<boolean>;
      easy_read: WithDefault<boolean>;
      large_print: WithDefault<boolean>;
      bsl: WithDefault<boolean>;
      note: ProseOrNull;
      changed_at: WithDefault<Date>;
    };
    consent: {
      id: WithDefault<string>;
      organisation_id: string;
      person_id: string;
      programme_id: string | null;
      purpose: ConsentPurpose;
      began_at: Date;
      began_by: string | null;
      how: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    session: {
      id: WithDefault<string>;
      token_hash: Buffer;
      organisation_id: string;
      person_id: string;
      role_period_id: string | null;
      began_at: WithDefault<Date>;
      seen_at: WithDefault<Date>;
      ended_at: Date | null;
      ended_why: string | null;
      how: string;
      device: WithDefault<string>;
      locked_at: Date | null;
      strong_at: Date | null;
    };
    sign_in_link: {
      token_hash: Buffer;
      organisation_id: string;
      person_id: string;
      address_id: string;
      made_at: WithDefault<Date>;
      ends_at: Date;
      used_at: Date | null;
      then_to: string | null;
      purpose: WithDefault<"sign-in" | "set-up">;
    };
    password: { person_id: string; organisation_id: string; hash: string; set_at: WithDefault<Date> };
    totp: {
      person_id: string;
      organisation_id: string;
      secret_sealed: string;
      last_step: WithDefault<number>;
      confirmed_at: Date | null;
    };
    passkey: {
      id: string;
      organisation_id: string;
      person_id: string;
      public_key: Buffer;
      counter: WithDefault<number>;
      transports: WithDefault<string[]>;
      name: string;
      made_at: WithDefault<Date>;
      used_at: Date | null;
      ended_at: Date | null;
    };
    oidc_identity: {
      issuer: string;
      subject: string;
      organisation_id: string;
      person_id: string;
      made_at: WithDefault<Date>;
    };
    sign_in_state: {
      id: WithDefault<string>;
      organisation_id: string;
      person_id: string | null;
      kind: string;
      secret: Json<Record<string, unknown>>;
      ends_at: Date;
    };
    conflict: {
      id: string;
      organisation_id: string;
      person_id: string | null;
      named: ProseOrNull;
      subject_id: string;
      kind: ConflictKind;
      why: Prose;
      found: FoundBy;
      began_at: Date;
      began_by: string;
      ended_at: Date | null;
      ended_by: string | null;
      ended_why: ProseOrNull;
    };
    privacy_lead: {
      id: string;
      organisation_id: string;
      person_id: string;
      began_at: Date;
      began_by: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    contact_stop: {
      id: string;
      organisation_id: string;
      person_id: string;
      ways: string[];
      heard: "herself" | "supporter" | "staff";
      note: ProseOrNull;
      began_at: Date;
      began_by: string | null;
      ended_at: Date | null;
      ended_by: string | null;
    };
    call_made: {
      id: string;
      organisation_id: string;
      person_id: string;
      by_person_id: string;
      at: Date;
      outside: "hours" | "day" | "way" | "stopped";
      why: Prose;
    };
    calendar_feed: {
      id: string;
      organisation_id: string;
      person_id: string;
      token_hash: Buffer;
      began_at: Date;
      ended_at: Date | null;
      ended_why: string | null;
    };
    sign_in_try: {
      id: WithDefault<number>;
      organisation_id: string;
      at: WithDefault<Date>;
      address_hash: Buffer;
      from_hash: Buffer;
      kind: string;
      ok: boolean;
    };
  }
}

export const consentPurposes = [
  "support",
  "sharing-with-referrer",
  "future-opportunities",
  "feedback-quoting",
  "number-with-supporter",
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
