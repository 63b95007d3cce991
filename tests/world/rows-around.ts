import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T12:00:00Z";

/** What a member chose for herself in her space, how its words are found, and what pushes are proved by. */
export function aroundRows(story: Story): Row[] {
  const { who, parent } = story;
  if (story.as !== "supported" || !parent) return [];
  const as = rowsOf(story);
  const id = (what: string): string => idOf(who, what);
  const hers = { space_id: id("space"), person_id: parent };
  return [
    as("space_choice", {
      ...hers,
      id: id("wish"),
      digest: "weekly",
      digest_weekday: 5,
      digest_hour: 17,
      digest_due_at: "2026-08-07T16:00:00Z",
      changed_at: at,
    }),
    as("not_today", { ...hers, id: id("not today"), topic: "scan", from_at: at }),
    as("space_break", { ...hers, id: id("break"), from_at: at, ended_at: "2026-08-03T13:00:00Z" }),
    as("member_mute", { ...hers, id: id("mute"), member_id: id("supporter"), from_at: at }),
    as("push_phone", {
      id: id("phone"),
      person_id: parent,
      address: `https://fcm.googleapis.com/${id("phone")}`,
      address_hash: id("phone"),
      p256dh: "key",
      auth: "auth",
      made_at: at,
    }),
    as("post_index", {
      post_id: id("post"),
      space_id: id("space"),
      key_id: "0000000000000000",
      written_at: at,
      words: "{1,2}",
    }),
    as("answer_index", {
      id: id("asked question"),
      space_id: id("space"),
      kind: "question",
      key_id: "0000000000000000",
      shared_at: at,
      words: "{1,2}",
    }),
    // one for each organisation
    ...(who === "Bea" ? [] : [as("push_key", { public_key: "public", private_key: "private", made_at: at })]),
  ];
}
