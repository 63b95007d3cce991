import type { Family } from "../rule.ts";

const source =
  "Learnt from the labelled posts of this product by weighing words (docs/triage.md); community practice: in doubt, a tier up";

/** What no phrase knows, but the words of a post say together: how they weigh was learnt from posts a person gave a tier. */
export const weighedWords: Family = {
  key: "weighed-words",
  title: "Words that weigh together",
  version: 1,
  owner: "Coordinator",
  rules: [
    {
      id: "weighed-red",
      tier: "R",
      concern: "mind",
      reason: "No one phrase says it, but its words together are much like those of posts that were red.",
      source,
      phrases: [],
      weighed: { table: "R", least: -3, over: 10 },
    },
    {
      id: "weighed-unit",
      tier: "U",
      concern: "body",
      reason: "Its words together are much like those of posts that asked for a call to the unit or 111.",
      source,
      phrases: [],
      weighed: { table: "U", least: -8, over: 10 },
    },
    {
      id: "weighed-lead",
      tier: "S",
      concern: "mind",
      reason: "Its words together are much like those of posts that were for the safeguarding lead.",
      source,
      phrases: [],
      weighed: { table: "S", least: -10, over: 3 },
    },
    {
      id: "weighed-reply",
      tier: "A",
      concern: "mind",
      reason: "Its words together are much like those of posts that asked for a person's reply.",
      source,
      phrases: [],
      weighed: { table: "A", least: 12, over: 12 },
    },
  ],
};
