import { groundRules, presetFor } from "../../src/programmes/index.ts";
import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T10:00:00Z";
const settings = presetFor("befriending");
const rulesWords = {
  parent: groundRules(settings, "parent"),
  supporter: groundRules(settings, "supporter"),
  ours: "We meet at the library.",
};

/** What there is once both have agreed: the pair, their meeting, their ground rules, a contact, and a worry about it. */
export function relationshipRows(story: Story): Row[] {
  if (story.as !== "supported" || !story.parent || !story.supporter) return [];
  const as = rowsOf(story);
  const relationship_id = idOf(story.who, "relationship");
  const contact_id = idOf(story.who, "contact");
  const programme_id = story.programme;
  return [
    as("relationship", {
      id: relationship_id,
      programme_id,
      match_id: idOf(story.who, "match"),
      referral_id: idOf(story.who, "referral"),
      parent_id: story.parent,
      supporter_id: story.supporter,
      began_on: "2026-07-01",
      ending_planned_on: "2027-01-01",
    }),
    as("meeting", {
      id: idOf(story.who, "meeting"),
      relationship_id,
      state: "booked",
      starts_at: "2026-08-06T13:00:00Z",
      how: "out",
      place: "The library",
      offered_by: story.coordinator,
      offered_at: at,
    }),
    as("ground_rules", {
      id: idOf(story.who, "rules"),
      relationship_id,
      version: 1,
      words: JSON.stringify(rulesWords),
      written_at: at,
      written_by: story.coordinator,
    }),
    as("contact", {
      id: contact_id,
      relationship_id,
      programme_id,
      on_day: "2026-07-28",
      outcome: "held",
      how: "home",
      minutes: 60,
      what: "{listening}",
      notes: "A good talk.",
      logged_by: story.supporter,
      logged_at: at,
    }),
    as("concern", {
      id: idOf(story.who, "concern"),
      programme_id,
      about_person_id: story.parent,
      raised_by: story.supporter,
      raised_at: at,
      from_kind: "contact",
      from_id: contact_id,
      once_key: `contact:${contact_id}:${story.supporter}`,
      about_kind: "unborn-baby",
      gestation_weeks: 29,
      kept_from: `{${story.parent}}`,
      // of Ann's the lead was told; of the others, their coordinator
      told_ids: `{${story.who === "Ann" ? idOf("lena") : story.coordinator}}`,
    }),
    as("concern_words", {
      id: idOf(story.who, "concern-words"),
      concern_id: idOf(story.who, "concern"),
      said_at: at,
      said_by: story.supporter,
      words: "She said something that worried me.",
    }),
    ...(story.who === "Ann" ? aboutTheLead(story) : onHold(story, relationship_id)),
  ];
}

/** Contact is paused between the others, because of the worry about them. */
function onHold(story: Story, relationship_id: string): Row[] {
  const as = rowsOf(story);
  const hold_id = idOf(story.who, "hold");
  return [
    as("hold", {
      id: hold_id,
      programme_id: story.programme,
      relationship_id,
      may_do: "answer",
      words: "I call you on Thursday.",
      began_at: at,
      began_by: story.coordinator,
      look_again_on: "2026-08-10",
    }),
    as("hold_why", {
      id: idOf(story.who, "hold-why"),
      hold_id,
      concern_id: idOf(story.who, "concern"),
      at,
      by_person_id: story.coordinator,
      what: "placed",
      why: "Until we know more about Sunday.",
    }),
  ];
}

/** Tess is worried about the safeguarding lead herself; her coordinator was told instead. */
function aboutTheLead(story: Story): Row[] {
  const id = idOf("about the lead", "concern");
  const whose = "Tess’s worry about Lena";
  const row = { organisation_id: story.organisation };
  const concern = {
    ...row,
    id,
    programme_id: story.programme,
    about_person_id: idOf("lena"),
    about_kind: "colleague",
    kept_from: `{${idOf("lena")}}`,
    told_ids: `{${story.coordinator}}`,
    raised_by: story.supporter,
    raised_at: at,
    from_kind: "page",
    level: "same-day",
    level_said: true,
  };
  const words = {
    ...row,
    id: idOf("about the lead", "concern-words"),
    concern_id: id,
    said_at: at,
    said_by: story.supporter,
    words: "She shared what a mother told her in confidence.",
  };
  const said = {
    ...row,
    programme_id: story.programme,
    kind: "ConcernRaised",
    subject_kind: "concern",
    subject_id: id,
    by_person_id: story.supporter,
    by_role: "supporter",
    at,
  };
  const message = {
    ...row,
    programme_id: story.programme,
    to_person_id: story.coordinator,
    template: "concern-raised",
    subject: "Please sign in now",
    body: "Something needs you now. Please sign in.",
    about_id: id,
    state: "not delivered",
    why: "the number is wrong",
    created_at: at,
  };
  return [
    { table: "concern", whose, row: concern },
    { table: "concern_words", whose, row: words },
    { table: "fact", whose, row: said },
    { table: "message", whose, row: message },
  ];
}
