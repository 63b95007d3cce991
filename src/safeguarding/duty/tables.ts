import type { Prose } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { Because } from "./ladder.ts";
import type { Level } from "./level.ts";
import type { Post } from "./post.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    duty_turn: {
      id: string;
      organisation_id: string;
      programme_id: string | null;
      post: Post;
      person_id: string;
      from_at: Date;
      to_at: Date;
      added_at: Date;
      added_by: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    duty_pattern: {
      id: string;
      organisation_id: string;
      programme_id: string | null;
      post: Post;
      person_id: string;
      weekdays: number[];
      hours_from: string;
      hours_to: string;
      from_on: Day;
      to_on: Day | null;
      added_at: Date;
      added_by: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    duty_away: {
      id: string;
      organisation_id: string;
      person_id: string;
      from_at: Date;
      to_at: Date;
      said_at: Date;
      said_by: string;
      ended_at: Date | null;
      ended_by: string | null;
    };
    duty_handover: {
      id: string;
      organisation_id: string;
      programme_id: string | null;
      post: Post;
      from_person_id: string;
      to_person_id: string;
      from_at: Date;
      to_at: Date;
      note: Prose;
      offered_at: Date;
      answered_at: Date | null;
      accepted: boolean | null;
    };
    duty_clock: {
      organisation_id: string;
      level: Level;
      rung_minutes: number;
      again_minutes: number;
      changed_at: Date;
      changed_by: string;
    };
    alert: {
      id: string;
      organisation_id: string;
      programme_id: string | null;
      subject_kind: string;
      subject_id: string;
      level: Level;
      link: string;
      skip_ids: string[];
      raised_by: string | null;
      raised_at: Date;
      acknowledged_at: Date | null;
      acknowledged_by: string | null;
      held_by: string | null;
      stopped_at: Date | null;
      due_at: Date | null;
      next_at: Date | null;
    };
    alert_told: {
      id: string;
      organisation_id: string;
      alert_id: string;
      step: number;
      person_id: string;
      post: Post;
      because: Because;
      due_at: Date;
      at: Date;
      call_her: string | null;
    };
    alert_pass: {
      id: string;
      organisation_id: string;
      alert_id: string;
      from_person_id: string;
      to_person_id: string;
      note: Prose;
      offered_at: Date;
      answered_at: Date | null;
      accepted: boolean | null;
    };
  }
}
