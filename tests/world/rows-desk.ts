import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T11:00:00Z";
const later = "2026-08-04T09:10:00Z";
const besides: Readonly<Record<string, string>> = { Ann: "Tess", Bea: "Nell", Cat: "Vera" };

/** What lies on the desk of each story's space: an amber somebody has, a red that was opened, and an unsigned handover. */
export function deskRows(story: Story): Row[] {
  const { who, parent, supporter } = story;
  if (story.as !== "supported" || !parent || !supporter) return [];
  const as = rowsOf(story);
  const besideHer: typeof as = (table, row) => ({ ...as(table, row), whose: besides[who] ?? who });
  const id = (what: string): string => idOf(who, what);
  const inSpace = { space_id: id("space") };
  const ofPost = { ...inSpace, thread_id: id("thread"), post_id: id("hidden post") };
  return [
    as("post_care", {
      ...ofPost,
      tier: "A",
      written_at: at,
      out_of_hours: false,
      promised_at: at,
      due_at: "2026-08-04T12:00:00Z",
      owner_id: supporter,
      owned_at: at,
    }),
    as("post_care", {
      ...ofPost,
      post_id: id("post"),
      tier: "none",
      written_at: at,
      out_of_hours: true,
      board_at: at,
    }),
    as("picture_wait", {
      ...ofPost,
      sent_at: at,
      promised_at: at,
      due_at: "2026-08-04T12:00:00Z",
      owner_id: supporter,
      owned_at: at,
    }),
    as("care_note", {
      ...inSpace,
      post_id: id("post"),
      id: id("care note"),
      at,
      by_person_id: supporter,
      words: "She likes tea.",
    }),
    as("watched", {
      ...inSpace,
      id: id("watched"),
      member_id: id("member"),
      why: "A hard week.",
      until_on: "2026-08-20",
      added_at: at,
      added_by: supporter,
    }),
    as("promise", {
      ...inSpace,
      id: id("promise"),
      thread_id: id("thread"),
      post_id: id("post"),
      words: "I look for the group’s address.",
      by_on: "2026-08-06",
      promised_at: at,
      promised_by: supporter,
    }),
    as("reply_template", {
      id: id("template"),
      key: `warm-${who.toLowerCase()}`,
      title: "Warm",
      words: "I am glad you wrote.",
      version: 1,
      changed_at: at,
      changed_by: story.coordinator,
    }),
    besideHer("heavy_post", { post_id: id("post"), person_id: supporter, tier: "U", at }),
    besideHer("desk_pause", {
      ...inSpace,
      id: id("pause"),
      shift_id: id("shift"),
      person_id: supporter,
      from_at: at,
      until_at: later,
    }),
    as("handover", {
      ...inSpace,
      id: id("shift handover"),
      shift_id: id("shift"),
      written_at: later,
      by_person_id: supporter,
      words: "A quiet morning.",
    }),
    as("handover_item", {
      ...inSpace,
      id: id("handover item"),
      handover_id: id("shift handover"),
      kind: "amber",
      position: 1,
      post_id: id("post"),
      frozen: JSON.stringify({ what: "A post", words: "She cries.", owner: "Tess", until: null }),
    }),
    as("post_flag", {
      ...inSpace,
      id: id("flag"),
      post_id: id("post"),
      person_id: parent,
      at,
      why: "hurtful",
    }),
    as("post_hiding", {
      ...inSpace,
      id: id("hiding"),
      post_id: id("post"),
      hidden_at: at,
      flagger_ids: `{${parent}}`,
    }),
  ];
}
