import type { OrNothing, Prose, ProseJson, ProseOrNull, WithDefault } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { Tier } from "../tables.ts";
import type { SettledHow } from "./care.ts";
import type { FlagWhy } from "./flagging/flag-why.ts";
import type { Frozen, ItemKind } from "./handing/handover.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    post_care: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      thread_id: string;
      tier: Tier;
      written_at: Date;
      out_of_hours: boolean;
      promised_at: OrNothing<Date>;
      due_at: OrNothing<Date>;
      rung: WithDefault<number>;
      fallback_id: OrNothing<string>;
      owner_id: OrNothing<string>;
      owned_at: OrNothing<Date>;
      board_at: OrNothing<Date>;
      opened_at: OrNothing<Date>;
      opened_by: OrNothing<string>;
      called_at: OrNothing<Date>;
      seen_at: OrNothing<Date>;
      seen_by: OrNothing<string>;
      replied_at: OrNothing<Date>;
      reply_id: OrNothing<string>;
      settled_at: OrNothing<Date>;
      settled_by: OrNothing<string>;
      settled_how: OrNothing<SettledHow>;
    };
    care_note: {
      id: string;
      organisation_id: string;
      space_id: string;
      post_id: string;
      at: Date;
      by_person_id: string;
      words: Prose;
    };
    watched: {
      id: string;
      organisation_id: string;
      space_id: string;
      member_id: OrNothing<string>;
      thread_id: OrNothing<string>;
      why: Prose;
      until_on: Day;
      added_at: Date;
      added_by: string;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    promise: {
      id: string;
      organisation_id: string;
      space_id: string;
      thread_id: string;
      post_id: string;
      words: Prose;
      by_on: Day;
      promised_at: Date;
      promised_by: string;
      kept_at: OrNothing<Date>;
      kept_by: OrNothing<string>;
    };
    reply_template: {
      id: string;
      organisation_id: string;
      key: string;
      title: string;
      words: string;
      version: number;
      changed_at: Date;
      changed_by: string;
      ended_at: OrNothing<Date>;
    };
    heavy_post: {
      post_id: string;
      person_id: string;
      organisation_id: string;
      tier: Tier;
      at: Date;
    };
    desk_pause: {
      id: string;
      organisation_id: string;
      space_id: string;
      shift_id: string;
      person_id: string;
      from_at: Date;
      until_at: Date;
    };
    handover: {
      id: string;
      organisation_id: string;
      space_id: string;
      shift_id: string;
      written_at: Date;
      by_person_id: OrNothing<string>;
      words: ProseOrNull;
      signed_at: OrNothing<Date>;
      signed_by: OrNothing<string>;
      told_at: OrNothing<Date>;
    };
    handover_item: {
      id: string;
      organisation_id: string;
      space_id: string;
      handover_id: string;
      kind: ItemKind;
      position: number;
      post_id: OrNothing<string>;
      thread_id: OrNothing<string>;
      member_id: OrNothing<string>;
      frozen: ProseJson<Frozen>;
    };
    picture_wait: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      thread_id: string;
      sent_at: Date;
      promised_at: OrNothing<Date>;
      due_at: OrNothing<Date>;
      told_at: OrNothing<Date>;
      owner_id: OrNothing<string>;
      owned_at: OrNothing<Date>;
      board_at: OrNothing<Date>;
      over_at: OrNothing<Date>;
    };
    post_flag: {
      id: string;
      organisation_id: string;
      space_id: string;
      post_id: string;
      person_id: string;
      at: Date;
      why: FlagWhy;
    };
    post_hiding: {
      id: string;
      organisation_id: string;
      space_id: string;
      post_id: string;
      hidden_at: Date;
      flagger_ids: string[];
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
      ended_how: OrNothing<"shown again" | "stays aside">;
    };
  }
}
