import type { Json, OrNothing, Prose, ProseOrNull, WithDefault } from "../../../platform/db/index.ts";
import type { Space } from "../post.ts";
import type { Tier } from "../tier.ts";

declare module "../../../platform/db/tables.ts" {
  interface Tables {
    triage_change: {
      id: string;
      organisation_id: string;
      version: number;
      rule_id: string;
      what: Json<unknown>;
      because: Prose;
      at: Date;
      by_person_id: string;
      missed: WithDefault<number>;
      allowed_because: ProseOrNull;
    };
    triage_example: {
      id: string;
      organisation_id: string;
      words: Prose;
      space: Space;
      gestation_weeks: OrNothing<number>;
      days_since_birth: OrNothing<number>;
      tier: Tier;
      added_at: Date;
      added_by: string;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    triage_review: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      rule_id: OrNothing<string>;
      does: "example" | "change" | "nothing";
      because: Prose;
      at: Date;
      by_person_id: string;
      from_concern: WithDefault<boolean>;
    };
  }
}
