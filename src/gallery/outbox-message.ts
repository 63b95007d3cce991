/** A message as it would arrive, and what became of it. */
export type OutboxMessage = {
  id: string;
  subject: string;
  body: string;
  link: string | null;
  channel: string | null;
  sentTo: string | null;
  state: string;
  why: string | null;
  at: Date;
  name: string | null;
};
