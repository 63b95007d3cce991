import type { Json, OrNothing, Prose, WithDefault } from "../../platform/db/index.ts";
import type { RuleLine } from "./rules/house-rules.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    house_rules: {
      id: string;
      organisation_id: string;
      space_id: string;
      version: number;
      lines: Json<RuleLine[]>;
      easy_read: WithDefault<string[]>;
      kept_at: Date;
      kept_by: string;
    };
    house_rules_accepted: {
      member_id: string;
      version: number;
      organisation_id: string;
      space_id: string;
      accepted_at: Date;
    };
    space_welcome: {
      member_id: string;
      organisation_id: string;
      space_id: string;
      due_at: Date;
      welcomed_at: OrNothing<Date>;
      welcomed_by: OrNothing<string>;
      told_at: OrNothing<Date>;
    };
    space_change: {
      id: string;
      organisation_id: string;
      space_id: string;
      at: Date;
      by_person_id: string;
      what: string[];
      why: Prose;
    };
  }
}
