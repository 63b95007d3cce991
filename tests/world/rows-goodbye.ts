import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T12:00:00Z";

/** Each space has a plan for its ending; its member has said what she would like next, and how she was in one before. */
export function goodbyeRows(story: Story): Row[] {
  const { who, parent, supporter } = story;
  if (story.as !== "supported" || !parent || !supporter) return [];
  const as = rowsOf(story);
  const space_id = idOf(who, "space");
  const hers = { place_id: idOf(who, "member place"), space_id, person_id: parent };
  return [
    as("space_ending", {
      space_id,
      led_by: supporter,
      planned_at: at,
      planned_by: story.coordinator,
      why: "A year together.",
    }),
    as("space_wish", { ...hers, wants: "{group}", words: "One near me.", said_at: at }),
    as("space_check_in", {
      ...hers,
      due_at: at,
      asked_at: at,
      answered_at: at,
      wellbeing: "better",
      wants_call: false,
      words: "I go out more.",
    }),
  ];
}
