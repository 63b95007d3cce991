import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T11:00:00Z";
const besides: Readonly<Record<string, string>> = { Ann: "Tess", Bea: "Nell", Cat: "Vera" };

/** The rota of the space whoever is supported is a member of: its hours, and everything of the supporter who is there. */
export function rotaRows(story: Story): Row[] {
  const { who, supporter } = story;
  if (story.as !== "supported" || !supporter) return [];
  const as = rowsOf(story);
  // what is a supporter's own goes by her name
  const hers = (table: string, row: Row["row"]): Row => ({ ...as(table, row), whose: besides[who] ?? who });
  const id = (what: string): string => idOf(who, what);
  const space_id = id("space");
  const hours = {
    weekdays: "{1,2,3,4,5,6,7}",
    hours_from: "18:00",
    hours_to: "20:00",
    from_on: "2026-06-01",
  };
  const evening = { from_at: "2026-08-08T17:00:00Z", to_at: "2026-08-08T19:00:00Z" };
  const added = { added_at: at, added_by: story.coordinator };
  return [
    as("cover_need", { id: id("need"), space_id, ...hours, need: 2, ...added }),
    hers("shift_pattern", { id: id("shift pattern"), space_id, person_id: supporter, ...hours, ...added }),
    hers("shift_swap", {
      id: id("swap"),
      space_id,
      shift_id: id("shift"),
      from_person_id: supporter,
      asked_at: at,
      lapses_at: "2026-08-04T07:00:00Z",
    }),
    hers("cover_ask", { id: id("cover"), space_id, person_id: supporter, ...evening, asked_at: at }),
    hers("shift_wish", {
      space_id,
      person_id: supporter,
      weekday: 6,
      hours_from: "18:00",
      wish: "gladly",
      changed_at: at,
    }),
    as("rota_plan", {
      id: id("plan"),
      space_id,
      from_on: "2026-09-01",
      to_on: "2026-09-30",
      state: "proposed",
      asked_at: at,
      asked_by: story.coordinator,
      made_at: at,
      optimal: true,
    }),
    as("rota_plan_shift", {
      id: id("plan shift"),
      plan_id: id("plan"),
      space_id,
      person_id: supporter,
      from_at: "2026-09-05T17:00:00Z",
      to_at: "2026-09-05T19:00:00Z",
    }),
  ];
}
