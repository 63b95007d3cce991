import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T13:00:00Z";

/**
 * She asked a professional, whose answer others read, and asked in a session whose digest is signed; what she will do next,
 * her reminder and that she gave feedback are hers. In Ann's programme Pru answers; elsewhere whoever supports her does.
 */
export function askingRows(story: Story): Row[] {
  const { who, parent, supporter, coordinator } = story;
  if (story.as !== "supported" || !parent || !supporter) return [];
  const as = rowsOf(story);
  const id = (what: string): string => idOf(who, what);
  const space_id = id("space");
  const guest = who === "Ann" ? idOf("pru") : supporter;
  const session_id = id("guest session");
  const programme_id = story.programme;
  return [
    as("answering", {
      id: id("answering"),
      programme_id,
      person_id: guest,
      title: "Midwife",
      known_as: "The midwife",
      began_at: at,
      began_by: coordinator,
    }),
    as("answer_promise", { programme_id, working_days: 2, said_at: at, said_by: coordinator }),
    as("question", {
      id: id("asked question"),
      programme_id,
      space_id,
      words: "May I fly?",
      asked_at: at,
      with_person_id: guest,
      answer_by: "2026-08-05T16:00:00Z",
    }),
    as("question_author", {
      question_id: id("asked question"),
      space_id,
      member_id: id("member"),
      person_id: parent,
    }),
    as("question_answer", {
      id: id("answer"),
      space_id,
      question_id: id("asked question"),
      to_what: "question",
      by_person_id: guest,
      title: "Midwife",
      known_as: "The midwife",
      words: "Ask your airline.",
      answered_at: at,
    }),
    as("answer_edit", {
      id: id("answer edit"),
      space_id,
      answer_id: id("answer"),
      words: "Ask.",
      until_at: at,
    }),
    as("question_pass", {
      id: id("pass"),
      space_id,
      question_id: id("asked question"),
      to_person_id: guest,
      at,
      why: "asked",
    }),
    ...sessionRows(story, { guest, session_id, space_id, parent, supporter }),
  ];
}

function sessionRows(
  story: Story,
  ids: { guest: string; session_id: string; space_id: string; parent: string; supporter: string },
): Row[] {
  const { guest, session_id, space_id, parent, supporter } = ids;
  const as = rowsOf(story);
  const id = (what: string): string => idOf(story.who, what);
  const inIt = { session_id, space_id };
  return [
    as("guest_session", {
      id: session_id,
      programme_id: story.programme,
      space_id,
      topic: "Feeding",
      guest_id: guest,
      guest_name: "The midwife",
      guest_title: "Midwife",
      starts_at: "2026-08-03T18:00:00Z",
      ends_at: "2026-08-03T19:00:00Z",
      made_at: at,
      made_by: story.coordinator,
      published_at: at,
      opened_at: at,
      closed_at: at,
    }),
    as("session_supporter", {
      ...inIt,
      id: id("session supporter"),
      person_id: supporter,
      during: true,
      after: true,
      added_at: at,
      here_at: at,
    }),
    as("session_turn", {
      ...inIt,
      id: id("turn"),
      kind: "question",
      words: "How often?",
      asked_at: at,
      taken_at: at,
      answered_at: at,
      answer: "As often as she asks.",
    }),
    as("session_asker", {
      ...inIt,
      turn_id: id("turn"),
      member_id: id("member"),
      person_id: parent,
      last_at: at,
    }),
    as("session_note", {
      ...inIt,
      id: id("session note"),
      by_person_id: supporter,
      at,
      words: "Feed when she asks.",
    }),
    as("session_digest", {
      ...inIt,
      id: id("digest"),
      version: 1,
      words: "Feed your baby when she asks.",
      prompts: "I will ask for help with feeding.",
      written_at: at,
      written_by: supporter,
      sent_at: at,
      signed_at: at,
      signed_by: guest,
    }),
    as("session_step", { ...inIt, id: id("step"), person_id: parent, words: "I will ask.", said_at: at }),
    as("session_reminder", { ...inIt, person_id: parent, at }),
    as("session_reflection", {
      session_id,
      space_id,
      by_person_id: guest,
      learned: "Nights are long.",
      practice: "I will ask about nights.",
      may_quote: true,
      said_at: at,
    }),
    as("session_feedback", {
      ...inIt,
      id: id("session feedback"),
      on_day: "2026-08-03",
      useful: "very",
      may_quote: false,
    }),
    as("session_feedback_given", { ...inIt, person_id: parent }),
  ];
}
