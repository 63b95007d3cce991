import type { ColumnType, Generated, Updateable } from "kysely";
import type { Prose, ProseJson } from "./prose.ts";

export type WithDefault<T> = Generated<T>;
/** Null unless written. */
export type OrNothing<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** Written once: there is no type for writing over it. */
export type Once<T> = ColumnType<T, T, never>;
/** JSON columns: read as T, written as text. */
export type Json<T> = ColumnType<T, string, string>;

/**
 * Every table of the database, added to by the feature that owns it:
 * `declare module "../platform/db/tables.ts" { interface Tables { referral: … } }`
 */
export interface Tables {
  organisation: {
    id: WithDefault<string>;
    slug: string;
    name: string;
    host: string | null;
    nation: WithDefault<"england-and-wales" | "scotland" | "northern-ireland">;
    theme: Json<Theme>;
    help_lines: Json<HelpLine[]>;
    leave_url: WithDefault<string>;
    plain_name: WithDefault<string>;
    settings: Json<Record<string, unknown>>;
    created_at: WithDefault<Date>;
  };
  fact: {
    id: WithDefault<number>;
    organisation_id: string;
    programme_id: string | null;
    kind: string;
    subject_kind: string;
    subject_id: string;
    about_person_id: string | null;
    by_person_id: string | null;
    by_role: string;
    at: Date;
    detail: Json<Record<string, unknown>>;
  };
  audit: {
    organisation_id: string | null;
    person_id: string | null;
    acting_as: string;
    act: string;
    subject_id: string | null;
    request_id: string;
    outcome: string;
  };
  view_log: {
    organisation_id: string;
    at: WithDefault<Date>;
    viewer_id: string;
    viewer_role: string;
    /** null: a list of many was opened. */
    subject_person_id: string | null;
    page: string;
    once_key?: string | null;
  };
  safeguarding_view: {
    organisation_id: string;
    at: Date;
    viewer_id: string;
    viewer_role: string;
    subject_person_id: string | null;
    concern_id: string | null;
    page: string;
  };
  message: {
    id: WithDefault<string>;
    organisation_id: string;
    programme_id: string | null;
    to_person_id: string | null;
    to_address: string | null;
    template: string;
    /** Whom it is about, when that is somebody else than the receiver. */
    about_person_id: OrNothing<string>;
    /** What the registry of kinds said when it was owed (words/message-kinds.ts). */
    despite_loss: WithDefault<boolean>;
    held_at: OrNothing<Date>;
    /** The period of loss that keeps it back. */
    held_for: OrNothing<string>;
    subject: string;
    body: Prose;
    link: string | null;
    channel: "email" | "text" | null;
    sent_to: string | null;
    state: WithDefault<MessageState>;
    why: string | null;
    tries: WithDefault<number>;
    not_before: Date | null;
    created_at: WithDefault<Date>;
    sent_at: Date | null;
    ends_at: Date | null;
    urgent: WithDefault<boolean>;
    about_id: string | null;
    once_key: string | null;
    only_way: "email" | "text" | null;
  };
  draft: {
    organisation_id: string;
    person_id: string;
    form: string;
    typed: ProseJson<Record<string, string | string[]>>;
    saved_at: WithDefault<Date>;
  };
  form_key: {
    organisation_id: string;
    key: string;
    person_id: string | null;
    answer_location: string;
    at: WithDefault<Date>;
  };
}

export type MessageState = "owed" | "held" | "sent" | "withheld" | "not delivered" | "cancelled";
export type HelpLine = {
  name: string;
  phone: string;
  words: string;
  kind: "unit" | "danger" | "health" | "listen" | "abuse";
};
export type Theme = { primary?: string; primaryDeep?: string; primaryTint?: string };

/** Some columns of a table, as an update takes them. */
export type ChangeTo<T extends keyof Tables> = Updateable<Tables[T]>;
