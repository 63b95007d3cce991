import { stories, type Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T10:00:00Z";

/** What each parent asked about her own data, what holds it, and what was erased of an earlier time of hers. */
export const privacyRows = (): Row[] => stories.flatMap(rowsOfStory);

function rowsOfStory(story: Story): Row[] {
  if (!story.parent) return [];
  const as = rowsOf(story);
  const person_id = story.parent;
  return [
    as("data_request", {
      id: idOf(story.who, "data request"),
      person_id,
      kind: "correction",
      asked_at: at,
      asked_by: person_id,
      heard: "here",
      due_on: "2026-09-03",
      line: "Who you are\nName: as it stands",
      words: "It is spelt differently.",
    }),
    as("legal_hold", {
      id: idOf(story.who, "hold"),
      person_id,
      reason: "An inquiry asked for these records.",
      review_on: "2026-12-01",
      began_at: at,
      began_by: story.coordinator,
    }),
    as("due_erasing", {
      id: idOf(story.who, "due"),
      kind: "messages",
      subject_id: person_id,
      since_on: "2025-08-01",
      listed_on: "2026-08-03",
    }),
    as("erasure", {
      id: idOf(story.who, "erasure"),
      subject_id: person_id,
      at,
      by_person_id: story.coordinator,
      why: "kept long enough",
      kinds: { drafts: 2 },
    }),
    as("kept_by_law", {
      id: idOf(story.who, "kept"),
      erasure_id: idOf(story.who, "erasure"),
      person_id,
      kind: "support",
      table_name: "contact",
      kept: { notes: "What was noted then." },
      kept_at: at,
    }),
  ];
}
