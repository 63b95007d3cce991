import type { Prose, ProseJson, ProseOrNull } from "../platform/db/index.ts";
import type { Day } from "../words/day.ts";
import type { AlarmKind, Heard, Rung } from "./alarm.ts";
import type { HomeNoteSaid } from "./home-note.ts";
import type { Became } from "./texts/text.ts";
import type { EndedHow, Rule, Talk, VisitHow, VisitState } from "./visit.ts";

declare module "../platform/db/tables.ts" {
  interface Tables {
    visit: {
      id: string;
      organisation_id: string;
      programme_id: string;
      relationship_id: string;
      parent_id: string;
      supporter_id: string;
      second_id: string | null;
      how: VisitHow;
      place: ProseOrNull;
      starts_at: Date;
      minutes: number;
      ends_at: Date;
      booked_at: Date;
      state: VisitState;
      began_at: Date | null;
      ended_at: Date | null;
      ended_how: EndedHow | null;
      due_at: Date | null;
      talk: Talk | null;
      sequence: number;
    };
    visit_override: {
      id: string;
      organisation_id: string;
      visit_id: string;
      rule: Rule;
      reason: Prose;
      by_person_id: string;
      at: Date;
    };
    visit_alarm: {
      id: string;
      organisation_id: string;
      programme_id: string;
      visit_id: string | null;
      supporter_id: string;
      kind: AlarmKind;
      raised_at: Date;
      rung: Rung;
      tellings: number;
      alert_id: string | null;
      taken_by: string | null;
      taken_at: Date | null;
      due_at: Date | null;
      heard_at: Date | null;
      heard: Heard | null;
      concern_id: string | null;
      closed_at: Date | null;
      closed_by: string | null;
      how_known: ProseOrNull;
    };
    home_note: {
      id: string;
      organisation_id: string;
      programme_id: string;
      parent_id: string;
      said: ProseJson<HomeNoteSaid>;
      written_at: Date;
      written_by: string;
      reviewed_on: Day;
      review_by: Day;
    };
    home_words: { parent_id: string; organisation_id: string; words: Prose; said_at: Date };
    help_word: { person_id: string; organisation_id: string; word: Prose; set_at: Date };
    received_text: {
      id: string;
      organisation_id: string;
      programme_id: string | null;
      person_id: string | null;
      visit_id: string | null;
      at: Date;
      became: Became;
      words: ProseOrNull;
      read_at: Date | null;
      read_by: string | null;
    };
  }
}
