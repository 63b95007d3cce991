import type { Prose, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { AboutKind, SheKnows } from "./about.ts";
import type { ConcernFrom } from "./concern.ts";
import type { ConcernLevel } from "./level.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    concern: {
      id: string;
      organisation_id: string;
      programme_id: string;
      about_person_id: string | null;
      raised_by: string;
      raised_at: Date;
      from_kind: ConcernFrom["kind"];
      from_id: string | null;
      told_ids: string[];
      acknowledged_at: Date | null;
      acknowledged_by: string | null;
      level: WithDefault<ConcernLevel>;
      level_said: WithDefault<boolean>;
      about_kind: AboutKind | null;
      gestation_weeks: number | null;
      about_name: ProseOrNull;
      when_and_where: ProseOrNull;
      already_done: ProseOrNull;
      she_knows: SheKnows | null;
      kept_from: WithDefault<string[]>;
      once_key: string | null;
    };
    concern_words: {
      id: string;
      organisation_id: string;
      concern_id: string;
      said_at: Date;
      said_by: string;
      words: Prose;
    };
  }
}
