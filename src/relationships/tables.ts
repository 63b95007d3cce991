import type { OrNothing, ProseJson, ProseOrNull } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";
import type { SupportFits, Wellbeing } from "./check-in/check-in.ts";
import type { ContactHow, ContactOutcome } from "./contact.ts";
import type { RulesWords } from "./ground-rules.ts";
import type { MeetingHow, MeetingState } from "./meeting.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    relationship: {
      id: string;
      organisation_id: string;
      programme_id: string;
      match_id: string;
      referral_id: string;
      parent_id: string;
      supporter_id: string;
      due_on: Day | null;
      baby_born_on: Day | null;
      began_on: Day;
      ending_planned_on: Day;
      ended_on: Day | null;
      ended_why: ProseOrNull;
    };
    meeting: {
      id: string;
      organisation_id: string;
      relationship_id: string;
      kind: "introduction" | "visit";
      state: MeetingState;
      offered_times: Date[];
      starts_at: Date | null;
      minutes: number;
      how: MeetingHow;
      place: ProseOrNull;
      accompanied_by: string | null;
      offered_by: string;
      offered_at: Date;
      chosen_by: string | null;
      others_words: ProseOrNull;
      sequence: number;
    };
    check_in: {
      relationship_id: string;
      organisation_id: string;
      programme_id: string;
      parent_id: string;
      due_at: Date;
      asked_at: OrNothing<Date>;
      answered_at: OrNothing<Date>;
      wellbeing: OrNothing<Wellbeing>;
      support: OrNothing<SupportFits>;
      wants_call: OrNothing<boolean>;
      words: ProseOrNull;
      seen_at: OrNothing<Date>;
      seen_by: OrNothing<string>;
    };
    ground_rules: {
      id: string;
      organisation_id: string;
      relationship_id: string;
      version: number;
      words: ProseJson<RulesWords>;
      written_at: Date;
      written_by: string | null;
      parent_agreed_at: Date | null;
      supporter_agreed_at: Date | null;
    };
    contact: {
      id: string;
      organisation_id: string;
      relationship_id: string;
      programme_id: string;
      on_day: Day;
      outcome: ContactOutcome;
      how: ContactHow;
      minutes: number;
      what: string[];
      notes: ProseOrNull;
      logged_by: string;
      logged_at: Date;
      changed_at: Date | null;
    };
  }
}
