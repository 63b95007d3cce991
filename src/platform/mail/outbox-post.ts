import type { Post } from "./port.ts";

/** The demo town's post: nothing leaves; the outbox page shows each message as it would arrive. */
export const outboxPost = (): Post => ({
  channels: ["email", "text"],
  send: async () => ({ kind: "sent" }),
  close: async () => {},
});
