import type { OrNothing } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { PlanState, SwapEnd, Wish } from "./rota.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    cover_need: {
      id: string;
      organisation_id: string;
      space_id: string;
      weekdays: number[];
      hours_from: string;
      hours_to: string;
      need: number;
      from_on: Day;
      to_on: OrNothing<Day>;
      added_at: Date;
      added_by: string;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    shift_pattern: {
      id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      weekdays: number[];
      hours_from: string;
      hours_to: string;
      from_on: Day;
      to_on: OrNothing<Day>;
      added_at: Date;
      added_by: string;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
    };
    shift_swap: {
      id: string;
      organisation_id: string;
      space_id: string;
      shift_id: string;
      from_person_id: string;
      to_person_id: string | null;
      asked_at: Date;
      lapses_at: Date;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
      ended_how: OrNothing<SwapEnd>;
    };
    cover_ask: {
      id: string;
      organisation_id: string;
      space_id: string;
      person_id: string;
      from_at: Date;
      to_at: Date;
      asked_at: Date;
      asked_by: OrNothing<string>;
      answered_at: OrNothing<Date>;
      answer: OrNothing<"yes" | "no" | "filled">;
    };
    shift_wish: {
      organisation_id: string;
      space_id: string;
      person_id: string;
      weekday: number;
      hours_from: string;
      wish: Wish;
      changed_at: Date;
    };
    rota_plan: {
      id: string;
      organisation_id: string;
      space_id: string;
      from_on: Day;
      to_on: Day;
      state: PlanState;
      asked_at: Date;
      asked_by: string;
      made_at: OrNothing<Date>;
      optimal: OrNothing<boolean>;
      answered_at: OrNothing<Date>;
      answered_by: OrNothing<string>;
    };
    rota_plan_shift: {
      id: string;
      organisation_id: string;
      plan_id: string;
      space_id: string;
      person_id: string;
      from_at: Date;
      to_at: Date;
    };
  }
}
