import type { OrNothing, Prose, ProseJson, ProseOrNull, WithDefault } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { Frozen, GoesTo, SaidBy, ThingKind } from "./report-case.ts";
import type { Reason } from "./reason.ts";
import type { Does } from "./deciding/does.ts";
import type { StrikeKind } from "../writing/strike.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    report_case: {
      id: string;
      organisation_id: string;
      programme_id: OrNothing<string>;
      space_id: OrNothing<string>;
      thread_id: OrNothing<string>;
      thing_kind: ThingKind;
      thing_id: OrNothing<string>;
      goes_to: GoesTo;
      reason: Reason;
      reports: WithDefault<number>;
      frozen: ProseJson<Frozen>;
      name_hidden: boolean;
      opened_at: Date;
      due_at: Date;
      claimed_at: OrNothing<Date>;
      claimed_by: OrNothing<string>;
      decided_at: OrNothing<Date>;
    };
    report: {
      id: string;
      organisation_id: string;
      case_id: string;
      said_by: SaidBy;
      reason: Reason;
      words: Prose;
      at: Date;
    };
    report_by: {
      report_id: string;
      organisation_id: string;
      person_id: OrNothing<string>;
      reference_hash: OrNothing<Buffer>;
    };
    report_author: {
      case_id: string;
      organisation_id: string;
      person_id: string;
      member_id: OrNothing<string>;
    };
    report_note: {
      id: string;
      organisation_id: string;
      case_id: string;
      by_person_id: string;
      at: Date;
      words: Prose;
    };
    report_decision: {
      id: string;
      organisation_id: string;
      case_id: string;
      by_person_id: string;
      by_role: string;
      at: Date;
      does: Does[];
      because: Prose;
      days: OrNothing<number>;
      in_time: boolean;
    };
    report_told: {
      id: string;
      organisation_id: string;
      case_id: string;
      report_id: OrNothing<string>;
      at: Date;
      about: Prose;
      words: Prose;
      may_appeal: boolean;
    };
    report_appeal: {
      id: string;
      organisation_id: string;
      case_id: string;
      side: "author" | "reporter";
      report_id: OrNothing<string>;
      at: Date;
      due_at: Date;
      words: Prose;
      decision_id: string;
      first_by: string;
      decided_at: OrNothing<Date>;
      decided_by: OrNothing<string>;
      upheld: OrNothing<boolean>;
      because: ProseOrNull;
    };
    strike: {
      id: string;
      organisation_id: string;
      space_id: string;
      case_id: string;
      person_id: string;
      member_id: string;
      kind: StrikeKind;
      from_at: Date;
      until_at: Date;
      ended_at: OrNothing<Date>;
      ended_why: OrNothing<"over" | "appeal" | "lifted">;
    };
    report_clock: {
      organisation_id: string;
      reason: Reason | "argument-flags";
      minutes: number;
      said_at: Date;
      said_by: string;
    };
    space_watch: {
      id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      every_days: number;
      began_at: Date;
      began_by: string;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    space_watch_note: {
      id: string;
      organisation_id: string;
      space_id: string;
      by_person_id: string;
      at: Date;
      focus: "kept" | "partly" | "lost";
      mood: "warm" | "mixed" | "negative";
      arguments: "none" | "settled" | "open";
      words: Prose;
      next_step: Prose;
    };
    thread_pace: {
      id: string;
      organisation_id: string;
      space_id: string;
      thread_id: string;
      at: Date;
      by_person_id: string;
      slow_seconds: OrNothing<number>;
      closed: boolean;
      why: Prose;
    };
    seal_opening: {
      id: string;
      organisation_id: string;
      space_id: string;
      post_id: string;
      asked_at: Date;
      asked_by: string;
      why: Prose;
      agreed_at: OrNothing<Date>;
      agreed_by: OrNothing<string>;
      refused_at: OrNothing<Date>;
      refused_by: OrNothing<string>;
      refused_why: ProseOrNull;
      until_at: OrNothing<Date>;
      seen_at: OrNothing<Date>;
      ended_at: OrNothing<Date>;
      tell_on: OrNothing<Day>;
      wait_why: ProseOrNull;
      told_at: OrNothing<Date>;
    };
    seal_told: {
      opening_id: string;
      organisation_id: string;
      person_id: string;
      opened_at: Date;
      at: Date;
      words: Prose;
    };
  }
}
