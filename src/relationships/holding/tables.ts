import type { Prose } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { MayDo } from "./hold.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    hold: {
      id: string;
      organisation_id: string;
      programme_id: string;
      relationship_id: string;
      may_do: MayDo;
      words: Prose;
      began_at: Date;
      began_by: string;
      look_again_on: Day;
      ended_at: Date | null;
      ended_by: string | null;
    };
    hold_why: {
      id: string;
      organisation_id: string;
      hold_id: string;
      concern_id: string | null;
      at: Date;
      by_person_id: string;
      what: HoldStep;
      why: Prose;
    };
  }
}

/** What a reason was given for. */
export type HoldStep = "placed" | "kept" | "ended";
