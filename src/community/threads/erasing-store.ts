import type { Erasable } from "../../people/index.ts";
import "./tables.ts";

/** What goes of what somebody did as a reader: all of it. A count beneath a post is one fewer. */
export const threadErasables: readonly Erasable[] = [
  ...["post_reaction", "thread_follow", "thread_read"].map((table): Erasable => ({
    kind: "support",
    table,
    whose: "person_id = :id",
    leaves: "nothing",
  })),
  {
    kind: "support",
    table: "post_picture",
    whose: "post_id in (select a.post_id from post_author a where a.person_id = :id)",
    leaves: "nothing",
  },
];
