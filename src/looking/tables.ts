import type { ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { LookingRule } from "./unusual.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    unusual_look: {
      id: WithDefault<string>;
      organisation_id: string;
      viewer_id: string;
      viewer_role: string;
      subject_id: string | null;
      rule: LookingRule;
      looks: number;
      usual: number | null;
      first_at: Date;
      last_at: Date;
      due_at: Date;
      state: WithDefault<"open" | "asked" | "answered" | "right" | "not right">;
      asked_at: Date | null;
      asked_by: string | null;
      answered_at: Date | null;
      answer: ProseOrNull;
      decided_at: Date | null;
      decided_by: string | null;
      because: ProseOrNull;
      once_key: string;
    };
    looking_watched: { organisation_id: string; until_at: Date };
  }
}
