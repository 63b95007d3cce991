import type { ProseJson, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { Slot } from "../words/availability.ts";
import type { ContactKind } from "../words/contact-kind.ts";
import type { Day } from "../words/day.ts";
import type { Experience, SupporterKind } from "./supporter.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    supporter: {
      person_id: string;
      programme_id: string;
      organisation_id: string;
      kind: WithDefault<SupporterKind>;
      languages: WithDefault<string[]>;
      outcode: string | null;
      miles_max: WithDefault<number>;
      matches_max: WithDefault<number>;
      availability: WithDefault<Slot[]>;
      contact_kinds: WithDefault<ContactKind[]>;
      experience: ProseJson<Experience[]>;
      rather_not: WithDefault<string[]>;
      rather_not_words: ProseOrNull;
      hello: ProseOrNull;
      changed_at: WithDefault<Date>;
    };
    readiness: {
      id: string;
      organisation_id: string;
      person_id: string;
      programme_id: string;
      kind: string;
      from_on: Day;
      until_on: Day | null;
      hours: number | null;
      seen_by: string;
      note: ProseOrNull;
      recorded_at: Date;
      recorded_by: string;
      ended_on: Day | null;
      ended_by: string | null;
      ended_why: ProseOrNull;
    };
    leave: {
      id: string;
      organisation_id: string;
      person_id: string;
      from_on: Day;
      until_on: Day | null;
      asked_at: Date;
      taken_back_at: Date | null;
    };
  }
}
