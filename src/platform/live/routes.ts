import { many, type Route } from "../web/index.ts";
import type { Live } from "./live.ts";

/** One stream an open page; it hears only topics of the viewer's own organisation, and only that something changed. */
export const liveRoutes = (live: Live): Route[] => [
  {
    method: "GET",
    path: "/live",
    who: "signed-in",
    records: "nothing",
    answer: (asked) => {
      const topics = many(asked.query, "on")
        .slice(0, 10)
        // "my:…" is a topic of her own; nobody listens to another's
        .filter((topic) => !topic.includes("@"))
        .map((topic) => (topic.startsWith("my:") ? `${topic}@${asked.actor.personId}` : topic))
        .map((topic) => `${asked.organisation.id}:${topic}`);
      return { kind: "stream", open: (request, reply) => live.open(topics, request, reply) };
    },
  },
];
