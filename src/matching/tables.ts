import type {
  Json,
  Prose,
  ProseJson,
  ProseJsonOrNull,
  ProseOrNull,
  WithDefault,
} from "../platform/db/index.ts";
import type { Attribute } from "../words/attribute.ts";
import type { Day } from "../words/day.ts";
import type { Brief } from "./brief.ts";
import type { Introduction } from "./introduction.ts";
import type { Heard, WithdrawnWhy } from "./match.ts";
import type { StateKept } from "./kept-match.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    do_not_match: {
      id: string;
      organisation_id: string;
      parent_id: string | null;
      supporter_id: string | null;
      outcode: string | null;
      why: Prose;
      began_at: Date;
      began_by: string;
      ended_at: Date | null;
      ended_by: string | null;
      ended_why: ProseOrNull;
    };
    match: {
      id: string;
      organisation_id: string;
      programme_id: string;
      referral_id: string;
      parent_id: string;
      supporter_id: string;
      state: StateKept;
      proposed_at: Date;
      proposed_by: string;
      brief: ProseJson<Brief>;
      answer_by: Day;
      supporter_answered_at: Date | null;
      shares: WithDefault<Attribute[]>;
      introduction: ProseJsonOrNull<Introduction>;
      parent_answered_at: Date | null;
      supporter_heard: Json<Heard | null> | null;
      parent_heard: Json<Heard | null> | null;
      ended_at: Date | null;
      ended_by: string | null;
      withdrawn_why: WithdrawnWhy | null;
    };
    match_note: {
      id: WithDefault<string>;
      organisation_id: string;
      match_id: string;
      kind: NoteKind;
      at: Date;
      by_person_id: string;
      codes: WithDefault<string[]>;
      words: Prose;
    };
    match_not_going_ahead: {
      id: string;
      organisation_id: string;
      asked_as: "supporter" | "parent";
      asked_on: Day;
    };
  }
}

/** What is kept for coordinators beside a match. */
export type NoteKind = "override" | "supporter no" | "parent no" | "withdrawn";
