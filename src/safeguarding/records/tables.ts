import type { Once, Prose, ProseJson, ProseOrNull, WithDefault } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { Debrief } from "../afterwards/answer-debrief.ts";
import type { DecisionKind, LowLevelKind } from "../deciding/decision.ts";
import type { FollowUpKind } from "../following/follow-up.ts";
import type { AskedWords, RecordKind, RecordWords } from "./record.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    concern_record: {
      id: Once<string>;
      organisation_id: Once<string>;
      concern_id: Once<string>;
      kind: Once<RecordKind>;
      written_at: Once<Date>;
      written_by: Once<string>;
      follow_up_id: Once<string | null>;
      /** Its title, the writer's name as it was, and every question with its answer. */
      words: ProseJson<RecordWords>;
    };
    concern_asked: {
      id: WithDefault<number>;
      concern_id: Once<string>;
      organisation_id: Once<string>;
      asked_at: Once<Date>;
      words: ProseJson<AskedWords>;
    };
    concern_decision: {
      id: Once<string>;
      organisation_id: Once<string>;
      concern_id: Once<string>;
      kind: Once<DecisionKind>;
      with_consent: Once<boolean | null>;
      she_knows: Once<boolean>;
      look_again_on: Once<Day | null>;
      low_level_kind: Once<LowLevelKind | null>;
      decided_at: Once<Date>;
      decided_by: Once<string>;
    };
    concern_follow_up: {
      id: WithDefault<string>;
      organisation_id: string;
      concern_id: string;
      kind: FollowUpKind;
      owner_id: string;
      opened_at: Date;
      due_at: Date;
      record_id: string | null;
      next_alert_at: Date;
      alerts: WithDefault<number>;
      closed_at: Date | null;
      closed_by: string | null;
    };
    concern_reader: {
      id: string;
      organisation_id: string;
      concern_id: string;
      person_id: string;
      began_at: Date;
      began_by: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    stood_down: {
      id: string;
      organisation_id: string;
      programme_id: string;
      person_id: string;
      began_at: Date;
      ended_at: Date | null;
    };
    stood_down_for: { stood_down_id: string; organisation_id: string; concern_id: string };
    concern_after: {
      concern_id: string;
      organisation_id: string;
      person_id: string;
      acted_at: Date;
      closed_at: Date | null;
      debrief: Debrief;
      answered_at: Date | null;
    };
    supervision_topic: {
      id: WithDefault<string>;
      organisation_id: string;
      programme_id: string;
      person_id: string;
      topic: "something-happened";
      queued_at: Date;
      talked_at: Date | null;
      kept_from: WithDefault<string[]>;
    };
    concern_closing: {
      id: string;
      organisation_id: string;
      concern_id: string;
      closed_at: Date;
      closed_by: string;
      reopened_at: Date | null;
      reopened_by: string | null;
    };
    lesson: {
      id: string;
      organisation_id: string;
      month: Day;
      words: Prose;
      written_at: Date;
      owner_id: string;
      changed_words: ProseOrNull;
      changed_at: Date | null;
      changed_by: string | null;
    };
    lesson_from: { lesson_id: string; organisation_id: string; concern_id: string };
    low_level_review: {
      id: Once<string>;
      organisation_id: Once<string>;
      programme_id: Once<string | null>;
      month: Once<Day>;
      reviewed_at: Once<Date>;
      reviewed_by: Once<string>;
      seen: Prose;
    };
  }
}
