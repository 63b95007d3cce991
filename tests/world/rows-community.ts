import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T11:00:00Z";
// nobody's name: a page that says where it is shows nobody
const called: Readonly<Record<string, string>> = {
  Ann: "Morning mums",
  Bea: "Evening mums",
  Cat: "Weekend mums",
};
const besides: Readonly<Record<string, string>> = { Ann: "Tess", Bea: "Nell", Cat: "Vera" };

/**
 * Whoever is supported is a member of a space of that programme, with her supporter there on a shift; she wrote one post
 * under her handle and one with her name hidden. Dot is in no space; nobody is in two.
 */
export function communityRows(story: Story): Row[] {
  const { who, parent, supporter } = story;
  if (story.as !== "supported" || !parent || !supporter) return [];
  const as = rowsOf(story);
  // a supporter's own place goes by nobody's name but hers
  const besideHer: typeof as = (table, row) => ({ ...as(table, row), whose: besides[who] ?? who });
  const id = (what: string): string => idOf(who, what);
  const space_id = id("space");
  const thread_id = id("thread");
  const person = (place: "member" | "supporter", person_id: string, handle: string): Row[] => [
    as("space_member", { id: id(place), space_id, place, handle, picture: "moon", joined_at: at }),
    (place === "member" ? as : besideHer)("space_place", {
      id: id(`${place} place`),
      space_id,
      person_id,
      place,
      referral_id: place === "member" ? id("referral") : null,
      offered_at: at,
      member_id: id(place),
      joined_at: at,
    }),
  ];
  const post = (what: string, hidden: boolean, opens: boolean): Row[] => [
    as("post", {
      id: id(what),
      space_id,
      thread_id,
      place: "member",
      member_id: hidden ? null : id("member"),
      veil_id: hidden ? id("veil") : null,
      opens,
      words: hidden ? "It is hard to say this." : "Hello, I am new.",
      written_at: at,
    }),
    as("post_author", { post_id: id(what), space_id, member_id: id("member"), person_id: parent }),
  ];
  return [
    as("space", {
      id: space_id,
      programme_id: story.programme,
      kind: "mums",
      name: called[who] ?? "A space",
      opens_on: "2026-06-01",
      review_on: "2027-01-01",
      opened_at: at,
      opened_by: story.coordinator,
    }),
    as("house_rules", {
      id: id("house rules"),
      space_id,
      version: 1,
      lines: JSON.stringify([{ rule: "Be kind", example: "“I found that hard too” helps." }]),
      easy_read: "{Be kind.}",
      kept_at: at,
      kept_by: story.coordinator,
    }),
    as("space_change", {
      id: id("space change"),
      space_id,
      at,
      by_person_id: story.coordinator,
      what: "{purpose}",
      why: "So that it is clearer.",
    }),
    ...person("member", parent, `Sunny ${who.length}`),
    ...person("supporter", supporter, "A supporter"),
    as("house_rules_accepted", { member_id: id("member"), version: 1, space_id, accepted_at: at }),
    besideHer("house_rules_accepted", { member_id: id("supporter"), version: 1, space_id, accepted_at: at }),
    as("space_welcome", { member_id: id("member"), space_id, due_at: "2026-08-04T11:00:00Z" }),
    as("folder", { id: id("folder"), space_id, name: "Birth", position: 1 }),
    as("thread", {
      id: thread_id,
      space_id,
      folder_id: id("folder"),
      title: "Hello",
      opened_at: at,
      last_post_at: at,
      posts: 2,
    }),
    ...post("post", false, true),
    ...post("hidden post", true, false),
    as("post_edit", {
      id: id("edit"),
      space_id,
      post_id: id("post"),
      words: "Helo, I am new.",
      until_at: at,
    }),
    as("post_assessment", {
      id: id("assessment"),
      space_id,
      thread_id,
      post_id: id("hidden post"),
      at,
      tier: "A",
      found: JSON.stringify(["hard"]),
      reason: "She says that it is hard.",
      rules_version: 1,
    }),
    as("shift", {
      id: id("shift"),
      space_id,
      person_id: supporter,
      from_at: "2026-08-04T07:00:00Z",
      to_at: "2026-08-04T09:00:00Z",
      came_by: "sign-up",
      planned_at: at,
      started_at: "2026-08-04T07:00:00Z",
      here_until_at: "2026-08-04T09:00:00Z",
    }),
  ];
}
