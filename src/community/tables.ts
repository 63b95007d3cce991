import type { OrNothing, Prose, ProseJson, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";
import type { EndedWhy, PlaceKind, SpaceKind } from "./space.ts";

export type Tier = "R" | "U" | "S" | "A" | "none";

declare module "../platform/db/tables.ts" {
  interface Tables {
    space: {
      id: string;
      organisation_id: string;
      programme_id: string;
      kind: SpaceKind;
      name: string;
      purpose: WithDefault<string>;
      due_month: OrNothing<Day>;
      opens_on: Day;
      ends_on: OrNothing<Day>;
      review_on: OrNothing<Day>;
      goodbye_from_on: OrNothing<Day>;
      read_only_from_on: OrNothing<Day>;
      closed_at: OrNothing<Date>;
      closed_by: OrNothing<string>;
      members_max: WithDefault<number>;
      supporters_min: WithDefault<number>;
      reply_minutes: WithDefault<number>;
      greet_minutes: WithDefault<number>;
      pictures_allowed: WithDefault<boolean>;
      opened_at: Date;
      opened_by: string;
      hello_thread_id: OrNothing<string>;
      ending_sketch: WithDefault<string>;
      split_from_id: OrNothing<string>;
    };
    space_member: {
      id: string;
      organisation_id: string;
      space_id: string;
      place: PlaceKind;
      handle: string;
      picture: string;
      joined_at: Date;
      left_at: OrNothing<Date>;
      about: ProseOrNull;
    };
    space_place: {
      id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      place: PlaceKind;
      referral_id: OrNothing<string>;
      offered_at: Date;
      offered_by: OrNothing<string>;
      member_id: OrNothing<string>;
      joined_at: OrNothing<Date>;
      until_at: OrNothing<Date>;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
      ended_why: OrNothing<EndedWhy>;
      ended_words: ProseOrNull;
      despite: ProseOrNull;
      from_place_id: OrNothing<string>;
    };
    folder: {
      id: string;
      organisation_id: string;
      space_id: string;
      name: string;
      position: number;
      ended_at: OrNothing<Date>;
    };
    thread: {
      id: string;
      organisation_id: string;
      space_id: string;
      folder_id: OrNothing<string>;
      kind: WithDefault<"talk" | "shelf" | "session" | "farewell">;
      title: Prose;
      notes: WithDefault<string[]>;
      opened_at: Date;
      last_post_at: Date;
      posts: WithDefault<number>;
      pinned_at: OrNothing<Date>;
      pinned_by: OrNothing<string>;
      slow_seconds: OrNothing<number>;
      closed_at: OrNothing<Date>;
    };
    post: {
      id: string;
      organisation_id: string;
      space_id: string;
      thread_id: string;
      place: PlaceKind;
      member_id: string | null;
      veil_id: OrNothing<string>;
      opens: WithDefault<boolean>;
      words: Prose;
      written_at: Date;
      edited_at: OrNothing<Date>;
      held_at: OrNothing<Date>;
      held_why: OrNothing<"out of hours" | "restricted" | "picture" | "flood">;
      hidden_at: OrNothing<Date>;
      hidden_why: OrNothing<"flags" | "report" | "shift">;
      removed_at: OrNothing<Date>;
      removed_how: OrNothing<"author" | "moderator">;
    };
    post_author: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      member_id: string;
      person_id: string;
    };
    post_edit: {
      id: string;
      organisation_id: string;
      space_id: string;
      post_id: string;
      words: Prose;
      until_at: Date;
    };
    post_assessment: {
      id: string;
      organisation_id: string;
      space_id: string;
      thread_id: string;
      post_id: string;
      at: Date;
      by_person_id: OrNothing<string>;
      tier: Tier;
      rules: string[];
      found: ProseJson<string[]>;
      reason: Prose;
      cards: string[];
      rules_version: number;
    };
    shift: {
      id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      from_at: Date;
      to_at: Date;
      came_by: "pattern" | "sign-up" | "swap" | "plan" | "stand-in";
      planned_at: Date;
      planned_by: OrNothing<string>;
      cancelled_at: OrNothing<Date>;
      cancelled_by: OrNothing<string>;
      started_at: OrNothing<Date>;
      here_until_at: OrNothing<Date>;
      closed_at: OrNothing<Date>;
      pattern_id: OrNothing<string>;
      cancelled_why: OrNothing<"cannot" | "leave" | "left" | "stood down" | "swap" | "hours" | "coordinator">;
      /** How far a beginning that did not come was followed. */
      missed_step: WithDefault<number>;
      /** When open pages were told that she is no longer here. */
      gone_at: OrNothing<Date>;
    };
  }
}
