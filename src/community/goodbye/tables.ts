import type { OrNothing, Prose, ProseOrNull } from "../../platform/db/index.ts";
import type { Since, Want } from "./ending.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    space_ending: {
      space_id: string;
      organisation_id: string;
      led_by: OrNothing<string>;
      untrained_why: ProseOrNull;
      planned_at: Date;
      planned_by: string;
      why: Prose;
      next_words: Prose;
      farewell_thread_id: OrNothing<string>;
    };
    space_wish: {
      place_id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      wants: Want[];
      words: ProseOrNull;
      said_at: Date;
      answered_at: OrNothing<Date>;
      answered_by: OrNothing<string>;
    };
    space_check_in: {
      place_id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      due_at: Date;
      asked_at: OrNothing<Date>;
      answered_at: OrNothing<Date>;
      wellbeing: OrNothing<Since>;
      wants_call: OrNothing<boolean>;
      words: ProseOrNull;
      seen_at: OrNothing<Date>;
      seen_by: OrNothing<string>;
    };
  }
}
