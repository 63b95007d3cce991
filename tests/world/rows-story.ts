import { askingRows } from "./rows-asking.ts";
import { guessColumns } from "../../src/referrals/importing/columns.ts";
import { stories, type Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { aroundRows } from "./rows-around.ts";
import { communityRows } from "./rows-community.ts";
import { moderationRows, reportClockRows } from "./rows-moderation.ts";
import { deskRows } from "./rows-desk.ts";
import { triageRows } from "./rows-triage.ts";
import { goodbyeRows } from "./rows-goodbye.ts";
import { mythRows } from "./rows-myths.ts";
import { lossRows } from "./rows-loss.ts";
import { decidingRows } from "./rows-deciding.ts";
import { relationshipRows } from "./rows-relationship.ts";
import { rowsOf, type Row } from "./row.ts";
import { threadRows } from "./rows-threads.ts";
import { rotaRows } from "./rows-rota.ts";
import { visitRows } from "./rows-visit.ts";

const at = "2026-08-03T10:00:00Z";
const list = { headings: ["Name", "Due date"], rows: [["Rowan Ashdown", "soon"]] };
const brief = {
  timing: "30 weeks pregnant",
  place: "HB1",
  language: null,
  interpreter: false,
  contact: null,
  times: null,
  reasons: ["You both have evenings."],
  gentle: [],
};
const introduction = {
  name: "Your supporter",
  languages: "English",
  contact: "at home",
  times: null,
  hello: "Hello.",
  shared: [],
  reasons: ["You both have evenings."],
};
/** Each story from its referral as far as it has come. */
export const storyRows = (): Row[] =>
  stories.flatMap((story) => [
    ...referralRows(story),
    ...agreedRows(story),
    ...matchRows(story),
    ...relationshipRows(story),
    ...visitRows(story),
    ...lossRows(story),
    ...decidingRows(story),
    ...communityRows(story),
    ...askingRows(story),
    ...mythRows(story),
    ...goodbyeRows(story),
    ...aroundRows(story),
    ...moderationRows(story),
    ...reportClockRows(story),
    ...threadRows(story),
    ...rotaRows(story),
    ...deskRows(story),
    ...triageRows(story),
    ...newsRows(story),
  ]);

function referralRows(story: Story): Row[] {
  const as = rowsOf(story);
  const state = { sent: "sent", proposed: "waiting", supported: "matched" }[story.as];
  const referral_id = idOf(story.who, "referral");
  const import_id = idOf(story.who, "import");
  const programme_id = story.programme;
  return [
    as("referral", {
      id: referral_id,
      programme_id,
      source: "professional",
      state,
      sent_at: at,
      sent_by: story.referrer,
      referrer_name: "A midwife",
      referrer_role: "midwife",
      referrer_team: "Community team",
      name: story.name,
      due_on: "2026-10-12",
      outcode: "HB1",
      postcode: "HB1 4QT",
      phone: "+447700900123",
      email: `${story.who.toLowerCase()}@home.example`,
      reasons: "{alone}",
      note: "A note from the midwife.",
      agreed_how: "in person",
      sounds: "{ABC}",
      person_id: story.parent,
      acknowledged_at: story.as === "sent" ? null : at,
    }),
    as("referral_change", {
      referral_id,
      at,
      by_person_id: story.referrer,
      why: "A wrong date",
      fields: "[]",
    }),
    as("referral_question", {
      id: idOf(story.who, "question"),
      referral_id,
      asked_at: at,
      asked_by: story.coordinator,
      words: "Which evenings suit her?",
    }),
    as("import", {
      id: import_id,
      programme_id,
      filename: "referrals.csv",
      sheet: { ...list, notes: [], lines: [2] },
      mapping: JSON.stringify(guessColumns(list.headings, list.rows)),
      begun_at: at,
      begun_by: story.coordinator,
    }),
    as("import_row", {
      import_id,
      row: 1,
      cells: { cells: list.rows[0], line: 2, because: null },
      state: "to fix",
      problems: JSON.stringify([
        { column: 1, heading: "Due date", cell: "soon", sentence: "“soon” is not a day." },
      ]),
    }),
    as("professional_request", {
      id: idOf(story.who, "request"),
      programme_id,
      name: "A new midwife",
      role: "midwife",
      team: "Community team",
      email: `new-${story.who.toLowerCase()}@trust.example`,
      asked_at: at,
      token_hash: `\\x${Buffer.from(story.who).toString("hex")}`,
      proved_at: at,
    }),
    as("allowed_domain", { domain: `${story.who.toLowerCase()}.trust.example` }),
  ];
}

function agreedRows(story: Story): Row[] {
  if (!story.parent) return [];
  const as = rowsOf(story);
  return [
    as("invitation", {
      referral_id: idOf(story.who, "referral"),
      person_id: story.parent,
      invited_at: at,
      answered_at: at,
      answer: "yes",
      answered_by: story.parent,
    }),
    as("wishes", {
      person_id: story.parent,
      programme_id: story.programme,
      words: "Somebody calm.",
      said_at: at,
      typed_by: story.parent,
    }),
    as("do_not_match", {
      id: idOf(story.who, "apart"),
      parent_id: story.parent,
      outcode: "HB9",
      why: "Somebody she knows lives there.",
      began_by: story.coordinator,
      began_at: at,
    }),
  ];
}

function matchRows(story: Story): Row[] {
  if (!story.parent) return [];
  const agreed = story.as === "supported";
  const as = rowsOf(story);
  return [
    as("match", {
      id: idOf(story.who, "match"),
      programme_id: story.programme,
      referral_id: idOf(story.who, "referral"),
      parent_id: story.parent,
      supporter_id: story.supporter,
      state: agreed ? "agreed" : "supporter asked",
      proposed_at: at,
      proposed_by: story.coordinator,
      brief,
      answer_by: "2026-08-20",
      ...(agreed ? { supporter_answered_at: at, introduction, parent_answered_at: at, ended_at: at } : {}),
    }),
    as("match_note", {
      match_id: idOf(story.who, "match"),
      kind: "override",
      at,
      by_person_id: story.coordinator,
      words: "She asked for her by name.",
    }),
  ];
}

function newsRows(story: Story): Row[] {
  const as = rowsOf(story);
  const fact = {
    kind: "ReferralSent",
    subject_kind: "referral",
    subject_id: idOf(story.who, "referral"),
    by_person_id: story.referrer,
    by_role: "referrer",
    at,
  };
  return [
    as("fact", { ...fact, programme_id: story.programme, about_person_id: story.parent }),
    as("audit", {
      person_id: story.referrer,
      acting_as: "referrer",
      act: "referral.sent",
      request_id: "world",
      outcome: "go",
    }),
    as("sign_in_try", { address_hash: "\\x01", from_hash: "\\x02", kind: "link", ok: true }),
    as("message", {
      id: idOf(story.who, "message"),
      programme_id: story.programme,
      to_person_id: story.parent,
      template: "world",
      subject: "A note",
      body: "There is something for you.",
      state: "sent",
      sent_at: at,
    }),
  ];
}
