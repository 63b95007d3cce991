import { elsewhere, type Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T12:00:00Z";
const due = "2026-08-03T20:00:00Z";
const besides: Readonly<Record<string, string>> = { Ann: "Tess", Bea: "Nell", Cat: "Vera" };

/**
 * A post of hers was reported by somebody outside, decided, and she asks for another look; she reported her supporter; the
 * name she hid on another post is open to a lead at this moment.
 */
export function moderationRows(story: Story): Row[] {
  const { who, parent, supporter } = story;
  if (story.as !== "supported" || !parent || !supporter) return [];
  const as = rowsOf(story);
  const of = (whose: string, row: Row): Row => ({ ...row, whose });
  const id = (what: string): string => idOf(who, what);
  const isElsewhere = story.organisation === elsewhere;
  const lead = isElsewhere ? idOf("cy") : idOf("lena");
  const admin = isElsewhere ? idOf("amos") : idOf("ada");
  const space_id = id("space");
  const beside = besides[who] ?? who;
  const frozen = JSON.stringify({
    title: null,
    words: "Hello, I am new.",
    handle: null,
    before: null,
    writtenAt: at,
  });
  const aCase = (what: string, row: Row["row"]): Row =>
    as("report_case", {
      id: id(what),
      programme_id: story.programme,
      space_id,
      reason: "hurtful",
      frozen,
      opened_at: at,
      due_at: due,
      ...row,
    });
  return [
    aCase("case", {
      thing_kind: "post",
      thing_id: id("post"),
      thread_id: id("thread"),
      goes_to: "shift",
      decided_at: at,
    }),
    as("report", {
      id: id("report"),
      case_id: id("case"),
      said_by: "outside",
      reason: "hurtful",
      words: "It is unkind.",
      at,
    }),
    as("report_by", {
      report_id: id("report"),
      reference_hash: `\\x${Buffer.from(`${who} reference`).toString("hex")}`,
    }),
    as("report_author", { case_id: id("case"), person_id: parent, member_id: id("member") }),
    of(
      beside,
      aCase("conduct case", {
        thing_kind: "person",
        thing_id: supporter,
        goes_to: "coordinator",
        reason: "conduct",
      }),
    ),
    of(
      beside,
      as("report", {
        id: id("conduct report"),
        case_id: id("conduct case"),
        said_by: "member",
        reason: "conduct",
        words: "She was short with me.",
        at,
      }),
    ),
    as("report_by", { report_id: id("conduct report"), person_id: parent }),
    of(beside, as("report_author", { case_id: id("conduct case"), person_id: supporter })),
    as("report_note", {
      id: id("report note"),
      case_id: id("case"),
      by_person_id: story.coordinator,
      at,
      words: "Read twice.",
    }),
    as("report_decision", {
      id: id("decision"),
      case_id: id("case"),
      by_person_id: story.coordinator,
      by_role: "coordinator",
      at,
      does: "{warn}",
      because: "It hurt somebody.",
      days: 30,
      in_time: true,
    }),
    as("report_told", {
      id: id("told"),
      case_id: id("case"),
      at,
      about: "Hello, I am new.",
      words: "Please be gentle.",
      may_appeal: true,
    }),
    as("report_appeal", {
      id: id("appeal"),
      case_id: id("case"),
      side: "author",
      at,
      due_at: due,
      words: "I did not mean it so.",
      decision_id: id("decision"),
      first_by: story.coordinator,
    }),
    as("strike", {
      id: id("strike"),
      space_id,
      case_id: id("case"),
      person_id: parent,
      member_id: id("member"),
      kind: "warning",
      from_at: at,
      until_at: "2026-11-03T12:00:00Z",
    }),
    of(
      beside,
      as("space_watch", {
        id: id("watch"),
        space_id,
        person_id: supporter,
        every_days: 7,
        began_at: at,
        began_by: story.coordinator,
      }),
    ),
    of(
      beside,
      as("space_watch_note", {
        id: id("watch note"),
        space_id,
        by_person_id: supporter,
        at,
        focus: "kept",
        mood: "warm",
        arguments: "none",
        words: "A kind week.",
        next_step: "",
      }),
    ),
    of(
      beside,
      as("thread_pace", {
        id: id("pace"),
        space_id,
        thread_id: id("thread"),
        at,
        by_person_id: supporter,
        slow_seconds: null,
        closed: false,
        why: "It was calm again.",
      }),
    ),
    as("seal_opening", {
      id: id("seal"),
      space_id,
      post_id: id("hidden post"),
      asked_at: at,
      asked_by: lead,
      why: "She may not be safe.",
      agreed_at: at,
      agreed_by: admin,
      until_at: "2026-08-05T20:00:00Z",
      tell_on: "2026-08-17",
    }),
    as("seal_told", {
      opening_id: id("seal"),
      person_id: parent,
      opened_at: at,
      at,
      words: "We looked, because we were worried.",
    }),
  ];
}

/** How soon a charity decides, as it says itself. */
export const reportClockRows = (story: Story): Row[] =>
  story.who === "Ann" || story.who === "Cat"
    ? [
        rowsOf(story)("report_clock", {
          reason: "hurtful",
          minutes: 300,
          said_at: at,
          said_by: story.organisation === elsewhere ? idOf("amos") : idOf("ada"),
        }),
        rowsOf(story)("register_entry", {
          id: idOf(story.who, "register"),
          kind: "children",
          version: 1,
          content: JSON.stringify({
            answer: "yes",
            evidence: "A professional says when somebody was born.",
            why: "It is safer.",
            "completed-by": "Ada",
          }),
          saved_at: at,
          saved_by: story.organisation === elsewhere ? idOf("amos") : idOf("ada"),
        }),
      ]
    : [];
