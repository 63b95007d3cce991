/** A message as it would arrive, and what became of it. */
export type OutboxMessage = {
  id: string;
  /** What the phone shows as the sender. */
  from: string;
  subject: string;
  body: string;
  link: string | null;
  channel: string | null;
  sentTo: string | null;
  state: string;
  why: string | null;
  notBefore: Date | null;
  at: Date;
  name: string | null;
};
