import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T11:00:00Z";
const later = "2026-08-03T12:00:00Z";

/** What followed the worry about a pair: a decision, what is open, who was let in and is no longer, and what was learned. */
export function decidingRows(story: Story): Row[] {
  if (story.as !== "supported" || !story.supporter) return [];
  const as = rowsOf(story);
  const concern_id = idOf(story.who, "concern");
  const by = story.who === "Ann" ? idOf("lena") : story.coordinator;
  const id = (what: string): string => idOf(story.who, what);
  const written = (what: string, kind: string, title: string): Row =>
    as("concern_record", {
      id: id(what),
      concern_id,
      kind,
      written_at: at,
      written_by: by,
      words: JSON.stringify({
        title,
        byName: "Somebody who decided",
        answers: [{ question: "Why is this the right thing to do?", answer: "It could not wait." }],
      }),
    });
  return [
    written("decision", "decision", "Referred to children’s social care, with consent"),
    written("reader", "reader", "Let somebody see this"),
    written("closing", "closing", "Closed"),
    as("concern_asked", {
      concern_id,
      asked_at: at,
      words: JSON.stringify({
        questions: { words: "What did you see or hear?" },
        names: {},
      }),
    }),
    as("concern_decision", {
      id: id("decision"),
      concern_id,
      kind: "children-social-care",
      with_consent: true,
      she_knows: true,
      decided_at: at,
      decided_by: by,
    }),
    as("concern_follow_up", {
      id: id("follow-up"),
      concern_id,
      kind: story.who === "Cat" ? "debrief" : "local-authority",
      owner_id: by,
      opened_at: at,
      due_at: "2026-08-04T16:00:00Z",
      next_alert_at: "2026-08-04T16:00:00Z",
    }),
    as("concern_reader", {
      id: id("reader"),
      concern_id,
      person_id: idOf(story.who === "Cat" ? "amos" : "ada"),
      began_at: at,
      began_by: by,
      ended_at: later,
      ended_by: by,
    }),
    as("stood_down", {
      id: id("stood-down"),
      programme_id: story.programme,
      person_id: story.supporter,
      began_at: at,
      ended_at: later,
    }),
    as("stood_down_for", { stood_down_id: id("stood-down"), concern_id }),
    as("concern_after", { concern_id, person_id: story.supporter, acted_at: at }),
    as("supervision_topic", {
      programme_id: story.programme,
      person_id: story.supporter,
      topic: "something-happened",
      queued_at: at,
    }),
    as("concern_closing", {
      id: id("closing"),
      concern_id,
      closed_at: at,
      closed_by: by,
      reopened_at: later,
      reopened_by: by,
    }),
    as("lesson", {
      id: id("lesson"),
      month: "2026-08-01",
      words: "Ask on the first visit who may open the post.",
      written_at: at,
      owner_id: by,
    }),
    as("lesson_from", { lesson_id: id("lesson"), concern_id }),
    as("low_level_review", {
      id: id("review"),
      month: "2026-07-01",
      reviewed_at: at,
      reviewed_by: by,
      seen: "No pattern.",
    }),
  ];
}
