import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T10:00:00Z";

/** A visit under way that somebody has not checked out of, the note about the home, and a text that waits to be read. */
export function visitRows(story: Story): Row[] {
  if (story.as !== "supported" || !story.parent || !story.supporter) return [];
  const as = rowsOf(story);
  const visit_id = idOf(story.who, "meeting");
  const programme_id = story.programme;
  const said = {
    place: "3 Mill Lane, the blue door",
    who: "She and the baby.",
    animals: "",
    gettingIn: "",
    signal: "",
    agreed: "",
    wouldNotGoIn: "Nothing we know of.",
  };
  return [
    as("visit", {
      id: visit_id,
      programme_id,
      relationship_id: idOf(story.who, "relationship"),
      parent_id: story.parent,
      supporter_id: story.supporter,
      how: "out",
      place: "The library",
      starts_at: "2026-08-04T06:30:00Z",
      minutes: 60,
      ends_at: "2026-08-04T07:30:00Z",
      booked_at: at,
      state: "out",
      began_at: "2026-08-04T06:30:00Z",
    }),
    as("visit_override", {
      id: idOf(story.who, "override"),
      visit_id,
      rule: "two",
      reason: "They know each other well.",
      by_person_id: story.coordinator,
      at,
    }),
    as("visit_alarm", {
      id: idOf(story.who, "alarm"),
      programme_id,
      visit_id,
      supporter_id: story.supporter,
      kind: "not ended",
      raised_at: "2026-08-04T07:45:00Z",
      rung: "supporter",
      tellings: 1,
      due_at: "2026-08-04T08:15:00Z",
    }),
    as("home_note", {
      id: idOf(story.who, "home note"),
      programme_id,
      parent_id: story.parent,
      said,
      written_at: at,
      written_by: story.coordinator,
      reviewed_on: "2026-08-03",
      review_by: "2026-11-02",
    }),
    as("home_words", { parent_id: story.parent, words: "Ring twice, please.", said_at: at }),
    as("help_word", { person_id: story.supporter, word: "buttercup", set_at: at }),
    as("received_text", {
      id: idOf(story.who, "text"),
      programme_id,
      person_id: story.parent,
      at,
      became: "to read",
      words: "Can somebody ring me?",
    }),
  ];
}
