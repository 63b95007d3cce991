import type { OutboxMessage } from "../outbox-message.ts";

/** One message with everything in it; what matters to the reader is given. */
export const message = (given: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id: "5f0b4e54-0f5c-4d0c-9f5c-0a6a4b1f6c11",
  from: "Messages",
  subject: "Your link",
  body: "Here is the link you asked for. It works once, for 15 minutes.",
  link: "/sign-in/link/abc",
  channel: "text",
  sentTo: "07700 900123",
  state: "sent",
  why: null,
  notBefore: null,
  at: new Date("2026-08-04T08:55:00+01:00"),
  name: "Chloe",
  ...given,
});
