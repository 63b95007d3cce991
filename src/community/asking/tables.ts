import type { OrNothing, Prose, ProseOrNull, WithDefault } from "../../platform/db/index.ts";
import type { Tier } from "../tables.ts";
import type { About, PassedBecause, ToWhat } from "./questions/question.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    answering: {
      id: string;
      organisation_id: string;
      programme_id: string;
      person_id: string;
      title: string;
      known_as: string;
      began_at: Date;
      began_by: string;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    answer_promise: {
      programme_id: string;
      organisation_id: string;
      working_days: number;
      said_at: Date;
      said_by: string;
    };
    question: {
      id: string;
      organisation_id: string;
      programme_id: string;
      space_id: string;
      words: Prose;
      about: WithDefault<About>;
      weeks: OrNothing<string>;
      asked_at: Date;
      handed_by: OrNothing<string>;
      from_post_id: OrNothing<string>;
      waits_for_her_at: OrNothing<Date>;
      with_person_id: OrNothing<string>;
      answer_by: OrNothing<Date>;
      board_at: OrNothing<Date>;
      answered_at: OrNothing<Date>;
      follow_up: ProseOrNull;
      follow_up_at: OrNothing<Date>;
      share_yes_at: OrNothing<Date>;
      kept_private_at: OrNothing<Date>;
      published_at: OrNothing<Date>;
      withdrawn_at: OrNothing<Date>;
      tier: WithDefault<Tier>;
      tier_reason: ProseOrNull;
      seen_at: OrNothing<Date>;
      seen_by: OrNothing<string>;
    };
    question_author: {
      question_id: string;
      organisation_id: string;
      space_id: string;
      member_id: string;
      person_id: string;
    };
    question_answer: {
      id: string;
      organisation_id: string;
      space_id: string;
      question_id: string;
      to_what: ToWhat;
      by_person_id: string;
      title: string;
      known_as: string;
      words: Prose;
      answered_at: Date;
      corrected_at: OrNothing<Date>;
    };
    answer_edit: {
      id: string;
      organisation_id: string;
      space_id: string;
      answer_id: string;
      words: Prose;
      until_at: Date;
    };
    question_pass: {
      id: string;
      organisation_id: string;
      space_id: string;
      question_id: string;
      to_person_id: OrNothing<string>;
      at: Date;
      why: PassedBecause;
    };
  }
}
