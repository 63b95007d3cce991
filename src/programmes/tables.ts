import type { Json, WithDefault } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";
import type { ProgrammeKind } from "./kinds.ts";
import type { ProgrammeSettings } from "./settings.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    programme: {
      id: WithDefault<string>;
      organisation_id: string;
      slug: string;
      name: string;
      kind: ProgrammeKind;
      settings: Json<ProgrammeSettings>;
      offer_parents: string | null;
      offer_referrers: string | null;
      opened_on: Day;
      closed_on: Day | null;
    };
    programme_change: {
      id: WithDefault<string>;
      organisation_id: string;
      programme_id: string;
      at: Date;
      by_person_id: string;
      by_name: string;
      what: ChangeKind;
      reason: string;
      before: Json<Record<string, unknown>>;
      after: Json<Record<string, unknown>>;
    };
  }
}

export type ChangeKind =
  | "added"
  | "settings"
  | "offer-parents"
  | "offer-referrers"
  | "name"
  | "closed"
  | "reopened";
