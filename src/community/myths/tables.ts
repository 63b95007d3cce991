import type { OrNothing, Prose, ProseOrNull } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    myth: {
      id: string;
      organisation_id: string;
      programme_id: string;
      claim: Prose;
      asked_at: Date;
      asked_by: OrNothing<string>;
      answer: ProseOrNull;
      source_name: OrNothing<string>;
      source_url: OrNothing<string>;
      answered_at: OrNothing<Date>;
      answered_by: OrNothing<string>;
      answered_as: OrNothing<string>;
      review_on: OrNothing<Day>;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    myth_answer: {
      id: string;
      organisation_id: string;
      myth_id: string;
      answer: Prose;
      source_name: string;
      source_url: OrNothing<string>;
      answered_at: Date;
      answered_as: string;
      until_at: Date;
    };
    myth_place: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      myth_id: string;
      marked_at: Date;
      marked_by: OrNothing<string>;
    };
    myth_reader: {
      myth_id: string;
      person_id: string;
      organisation_id: string;
      space_id: string;
      told_at: Date;
      seen_at: OrNothing<Date>;
    };
  }
}
