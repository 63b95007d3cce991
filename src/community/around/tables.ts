import type { OrNothing, Prose, WithDefault } from "../../platform/db/index.ts";
import type { Topic } from "../topics.ts";

export type Rhythm = "never" | "daily" | "weekly";

type Hers = { id: string; organisation_id: string; space_id: string; person_id: string };

declare module "../../platform/db/tables.ts" {
  interface Tables {
    space_choice: Hers & {
      digest: WithDefault<Rhythm>;
      digest_weekday: OrNothing<number>;
      digest_hour: OrNothing<number>;
      digest_due_at: OrNothing<Date>;
      digest_sent_at: OrNothing<Date>;
      pushes: WithDefault<boolean>;
      push_due_at: OrNothing<Date>;
      push_sent_at: OrNothing<Date>;
      shows_all: WithDefault<boolean>;
      changed_at: Date;
    };
    not_today: Hers & {
      topic: OrNothing<Topic>;
      due_month: OrNothing<number>;
      from_at: Date;
      until_at: OrNothing<Date>;
      ended_at: OrNothing<Date>;
    };
    space_break: Hers & { from_at: Date; until_at: OrNothing<Date>; ended_at: OrNothing<Date> };
    member_mute: Hers & {
      member_id: OrNothing<string>;
      veil_id: OrNothing<string>;
      thread_id: OrNothing<string>;
      from_at: Date;
      ended_at: OrNothing<Date>;
    };
    push_phone: {
      id: string;
      organisation_id: string;
      person_id: string;
      address: Prose;
      address_hash: string;
      p256dh: Prose;
      auth: Prose;
      made_at: Date;
      ended_at: OrNothing<Date>;
      ended_why: OrNothing<"she said" | "gone" | "another">;
    };
    push_key: { organisation_id: string; public_key: string; private_key: Prose; made_at: Date };
    post_index: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      key_id: string;
      written_at: Date;
      words: string[];
    };
    answer_index: {
      id: string;
      organisation_id: string;
      space_id: string;
      kind: "question" | "live-session";
      key_id: string;
      shared_at: Date;
      words: string[];
    };
  }
}
