import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T14:00:00Z";

/** A claim was made in her first post, was put right, checked once more, and reached her; another waits for an answer. */
export function mythRows(story: Story): Row[] {
  const { who, parent, supporter } = story;
  if (story.as !== "supported" || !parent || !supporter) return [];
  const as = rowsOf(story);
  const id = (what: string): string => idOf(who, what);
  const myth_id = id("myth");
  const said = { source_name: "NHS", answered_at: at, answered_as: "The midwife, midwife" };
  const asked = { programme_id: story.programme, asked_at: at, asked_by: supporter };
  return [
    as("myth", {
      ...asked,
      ...said,
      id: myth_id,
      claim: "Babies move less near the end.",
      answer: "They do not. Call your unit.",
      review_on: "2027-08-01",
    }),
    as("myth", { ...asked, id: id("waiting myth"), claim: "Raspberry leaf starts labour." }),
    as("myth_answer", { ...said, id: id("myth before"), myth_id, answer: "They do not.", until_at: at }),
    as("myth_place", {
      post_id: id("post"),
      space_id: id("space"),
      myth_id,
      marked_at: at,
      marked_by: supporter,
    }),
    as("myth_reader", { myth_id, person_id: parent, space_id: id("space"), told_at: at }),
  ];
}
