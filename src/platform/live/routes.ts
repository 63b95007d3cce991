import { many, type Asked, type Route } from "../web/index.ts";
import type { Live } from "./live.ts";

/** Whether whoever asks may be told that something stirs under this name. */
export type MayHear = (asked: Asked, topic: string) => Promise<boolean>;

/**
 * One stream an open page; it hears only topics of the viewer's own organisation, only that something changed, and of a
 * closed place only what those inside may know.
 */
export const liveRoutes = (live: Live, mayHear: MayHear): Route[] => [
  {
    method: "GET",
    path: "/live",
    who: "signed-in",
    records: "nothing",
    answer: async (asked) => {
      const heard: string[] = [];
      for (const topic of many(asked.query, "on").slice(0, 10))
        if (await mayHear(asked, topic)) heard.push(topic);
      const topics = heard
        // "my:…" is a topic of her own; nobody listens to another's
        .filter((topic) => !topic.includes("@"))
        .map((topic) => (topic.startsWith("my:") ? `${topic}@${asked.actor.personId}` : topic))
        .map((topic) => `${asked.organisation.id}:${topic}`);
      return { kind: "stream", open: (request, reply) => live.open(topics, request, reply) };
    },
  },
];
