import type { Erasable } from "../../people/index.ts";

/** What goes of her places: why she was let in, and why a place ended. That there was one, and when, stays. */
export const spaceErasables: readonly Erasable[] = [
  {
    kind: "support",
    table: "space_place",
    whose: "person_id = :id",
    leaves: {
      ended_words: "case when ended_words is null then null else 'Erased' end",
      despite: "case when despite is null then null else 'Erased' end",
    },
  },
];
