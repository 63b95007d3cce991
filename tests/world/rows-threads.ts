import type { Story } from "./cast.ts";
import { idOf } from "./id-of.ts";
import { rowsOf, type Row } from "./row.ts";

const at = "2026-08-03T11:30:00Z";

/** What whoever is supported did in her space besides writing: all of it hers alone to read. */
export function threadRows(story: Story): Row[] {
  const { who, parent } = story;
  if (story.as !== "supported" || !parent) return [];
  const as = rowsOf(story);
  const id = (what: string): string => idOf(who, what);
  const hers = { space_id: id("space"), person_id: parent };
  return [
    as("post_reaction", { ...hers, post_id: id("hidden post"), kind: "with you", at }),
    as("thread_follow", { ...hers, thread_id: id("thread"), since_at: at }),
    as("thread_read", {
      ...hers,
      thread_id: id("thread"),
      seen: "{[2026-08-03 11:00+00,2026-08-03 11:00+00]}",
      read_to: at,
    }),
    as("post_picture", {
      post_id: id("hidden post"),
      space_id: id("space"),
      width: 1,
      height: 1,
      shows: "A mug of tea.",
      bytes: "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
      sent_at: at,
    }),
  ];
}
