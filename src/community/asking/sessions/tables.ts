import type { OrNothing, Prose, ProseOrNull, WithDefault } from "../../../platform/db/index.ts";
import type { Day } from "../../../words/day.ts";
import type { Tier } from "../../tables.ts";
import type { Useful } from "./session.ts";

declare module "../../../platform/db/tables.ts" {
  interface Tables {
    guest_session: {
      id: string;
      organisation_id: string;
      programme_id: string;
      space_id: string;
      topic: string;
      about: WithDefault<string>;
      notes: WithDefault<string[]>;
      guest_id: string;
      guest_name: string;
      guest_title: string;
      starts_at: Date;
      ends_at: Date;
      slow_seconds: WithDefault<number>;
      made_at: Date;
      made_by: string;
      published_at: OrNothing<Date>;
      published_by: OrNothing<string>;
      ready_at: OrNothing<Date>;
      opened_at: OrNothing<Date>;
      opened_by: OrNothing<string>;
      closed_at: OrNothing<Date>;
      closed_by: OrNothing<string>;
      cancelled_at: OrNothing<Date>;
      cancelled_by: OrNothing<string>;
      alerted_at: OrNothing<Date>;
      place_id: OrNothing<string>;
    };
    session_supporter: {
      id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      person_id: string;
      during: boolean;
      after: boolean;
      added_at: Date;
      added_by: OrNothing<string>;
      here_at: OrNothing<Date>;
      left_at: OrNothing<Date>;
      ended_at: OrNothing<Date>;
    };
    session_turn: {
      id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      kind: "question" | "follow-up";
      follows: OrNothing<string>;
      words: Prose;
      member_id: OrNothing<string>;
      asked_at: Date;
      worded_at: OrNothing<Date>;
      worded_by: OrNothing<string>;
      merged_into: OrNothing<string>;
      merged_at: OrNothing<Date>;
      merged_by: OrNothing<string>;
      aside_at: OrNothing<Date>;
      aside_by: OrNothing<string>;
      taken_at: OrNothing<Date>;
      skipped_at: OrNothing<Date>;
      answered_at: OrNothing<Date>;
      answer: ProseOrNull;
      withdrawn_at: OrNothing<Date>;
      tier: WithDefault<Tier>;
    };
    session_asker: {
      turn_id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      member_id: string;
      person_id: string;
      follow_up_id: OrNothing<string>;
      last_at: Date;
      withdrawn_at: OrNothing<Date>;
    };
    session_note: {
      id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      by_person_id: string;
      at: Date;
      words: Prose;
    };
    session_digest: {
      id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      version: number;
      words: Prose;
      prompts: Prose;
      written_at: Date;
      written_by: string;
      sent_at: OrNothing<Date>;
      wish: ProseOrNull;
      wished_at: OrNothing<Date>;
      signed_at: OrNothing<Date>;
      signed_by: OrNothing<string>;
    };
    session_step: {
      id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      person_id: string;
      words: Prose;
      said_at: Date;
      done_at: OrNothing<Date>;
    };
    session_reminder: {
      session_id: string;
      person_id: string;
      organisation_id: string;
      space_id: string;
      at: Date;
      ended_at: OrNothing<Date>;
    };
    session_reflection: {
      session_id: string;
      organisation_id: string;
      space_id: string;
      by_person_id: string;
      learned: Prose;
      practice: Prose;
      may_quote: boolean;
      said_at: Date;
    };
    session_feedback: {
      id: string;
      organisation_id: string;
      space_id: string;
      session_id: string;
      on_day: Day;
      useful: Useful;
      words: ProseOrNull;
      may_quote: boolean;
    };
    session_feedback_given: {
      session_id: string;
      person_id: string;
      organisation_id: string;
      space_id: string;
    };
  }
}
