import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T13:00:00Z";

// versions count up within an organisation
const before = ["Ann", "Bea", "Cat", "Dot"];

/** A post the rules missed was looked at; the rules were changed, and tried on an example, by a lead. */
export function triageRows(story: Story): Row[] {
  const { who, parent } = story;
  if (story.as !== "supported" || !parent) return [];
  const as = rowsOf(story);
  const id = (what: string): string => idOf(who, what);
  return [
    as("triage_review", {
      post_id: id("hidden post"),
      space_id: id("space"),
      does: "nothing",
      because: "No rule could know.",
      at,
      by_person_id: story.coordinator,
    }),
    as("triage_change", {
      id: id("triage change"),
      version: 2 + before.indexOf(who),
      rule_id: "waters",
      what: JSON.stringify({ phrases: ["waters have done one"] }),
      because: "People here say it so.",
      at,
      by_person_id: story.coordinator,
    }),
    as("triage_example", {
      id: id("triage example"),
      words: "My waters have done one.",
      space: "mums",
      gestation_weeks: 39,
      tier: "U",
      added_at: at,
      added_by: story.coordinator,
    }),
  ];
}
