import type { Json, Prose, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";
import type { ErasedWhy } from "./erasing/erasure.ts";
import type { Heard, RequestKind, RequestOutcome } from "./requests/data-request.ts";
import type { RetentionKind } from "../words/record-kinds.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    data_request: {
      id: string;
      organisation_id: string;
      person_id: string;
      kind: RequestKind;
      asked_at: Date;
      asked_by: string;
      heard: Heard;
      due_on: Day;
      line: ProseOrNull;
      words: ProseOrNull;
      answered_at: Date | null;
      answered_by: string | null;
      outcome: RequestOutcome | null;
      answer: ProseOrNull;
    };
    legal_hold: {
      id: string;
      organisation_id: string;
      person_id: string;
      reason: Prose;
      review_on: Day;
      began_at: Date;
      began_by: string;
      ended_at: Date | null;
      ended_by: string | null;
      ended_why: ProseOrNull;
    };
    due_erasing: {
      id: string;
      organisation_id: string;
      kind: RetentionKind;
      subject_id: string;
      since_on: Day;
      listed_on: Day;
      confirmed_at: Date | null;
      confirmed_by: string | null;
      put_off_until: Day | null;
      done_at: Date | null;
    };
    erasure: {
      id: string;
      organisation_id: string;
      subject_id: string;
      at: Date;
      by_person_id: string | null;
      why: ErasedWhy;
      request_id: string | null;
      kinds: Json<Record<string, number>>;
    };
    kept_by_law: {
      id: WithDefault<string>;
      organisation_id: string;
      erasure_id: string;
      person_id: string;
      kind: string;
      table_name: string;
      kept: Json<Record<string, unknown>>;
      kept_at: Date;
    };
  }
}
