import type { Json, WithDefault } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";

/** A text that was accepted unsigned. */
export type AcceptedText = { key: string; version: number; fingerprint: string; name: string };

declare module "../platform/db/tables.ts" {
  interface Tables {
    content_version: {
      id: WithDefault<string>;
      organisation_id: string;
      key: string;
      version: number;
      fingerprint: string;
      name: string;
      words: Json<string[]>;
      kept_at: Date;
    };
    content_signer: {
      id: string;
      organisation_id: string;
      person_id: string;
      title: string;
      registration: string | null;
      named_by: string;
      named_at: Date;
      ended_at: Date | null;
      ended_by: string | null;
    };
    content_sign_off: {
      id: string;
      organisation_id: string;
      key: string;
      version: number;
      fingerprint: string;
      signed_by: string;
      signed_name: string;
      signed_title: string;
      registration: string | null;
      signed_at: Date;
      review_on: Day;
    };
    content_acceptance: {
      id: string;
      organisation_id: string;
      accepted_by: string;
      name_typed: string;
      reason: string;
      accepted: Json<AcceptedText[]>;
      accepted_at: Date;
    };
    content_task: {
      id: WithDefault<string>;
      organisation_id: string;
      key: string;
      sign_off_id: string;
      person_id: string | null;
      opened_at: Date;
      due_on: Day;
      done_at: Date | null;
    };
  }
}
