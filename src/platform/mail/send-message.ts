import type { Database, Db } from "../db/index.ts";
import { system } from "../db/index.ts";
import type { Handler } from "../jobs/index.ts";
import type { Post } from "./port.ts";

/** Where a message may go just now, by the person's own rules; decided again at the moment of sending. */
export type Way =
  | { kind: "go"; channel: "email" | "text"; to: string; from: string }
  | { kind: "wait"; until: Date }
  | { kind: "withhold"; why: string };

export type MessageRow = {
  id: string;
  to_person_id: string | null;
  to_address: string | null;
  urgent: boolean;
  template: string;
};
export type FindWay = (db: Db, message: MessageRow, channels: readonly ("email" | "text")[], now: Date) => Promise<Way>;

const triesMax = 8;

export type SendParts = {
  database: Database;
  post: Post;
  findWay: FindWay;
  url: string;
  clock: () => Date;
  again: (db: Db, organisationId: string, messageId: string, at: Date) => Promise<void>;
};

/**
 * Sends one owed message: reads it, lets it go, writes that it went. A crash between the last two sends it again
 * under the same id; nothing else does.
 */
export function sendMessage(parts: SendParts): Handler {
  return async ({ data }) => {
    const organisationId = data.organisationId;
    const messageId = String(data["messageId"]);
    const ready = await parts.database.as(system(organisationId), (db) => prepare(parts, db, organisationId, messageId));
    if (!ready) return;
    try {
      const delivery = await parts.post.send(ready.letter);
      await parts.database.as(system(organisationId), (db) =>
        delivery.kind === "sent"
          ? keep(db, messageId, { state: "sent", sent_at: parts.clock(), sent_to: ready.letter.to, channel: ready.letter.channel, why: null })
          : keep(db, messageId, { state: "not delivered", why: delivery.why, sent_to: ready.letter.to, channel: ready.letter.channel }),
      );
    } catch (error) {
      const last = ready.letter.tries + 1 >= triesMax;
      await parts.database.as(system(organisationId), (db) =>
        keep(db, messageId, last ? { state: "not delivered", why: "the mail server could not be reached for hours" } : { why: "trying again soon" }),
      );
      if (!last) throw error;
    }
  };
}

async function prepare(parts: SendParts, db: Db, organisationId: string, messageId: string) {
  const now = parts.clock();
  const row = await db.selectFrom("message").selectAll().where("id", "=", messageId).where("state", "=", "owed").executeTakeFirst();
  if (!row) return null;
  if (row.ends_at && row.ends_at <= now) {
    await keep(db, messageId, { state: "cancelled", why: "it had ended before it could be sent" });
    return null;
  }
  const way = await parts.findWay(db, row, parts.post.channels, now);
  if (way.kind === "withhold") {
    await keep(db, messageId, { state: "withheld", why: way.why });
    return null;
  }
  if (way.kind === "wait") {
    await keep(db, messageId, { why: "waiting for her safe hours", not_before: way.until });
    await parts.again(db, organisationId, messageId, way.until);
    return null;
  }
  await keep(db, messageId, { tries: row.tries + 1, channel: way.channel, sent_to: way.to });
  const text = row.link ? `${row.body}\n\n${parts.url}${row.link}` : row.body;
  return { letter: { id: row.id, channel: way.channel, to: way.to, from: way.from, subject: row.subject, text, tries: row.tries } };
}

type Change = Partial<{ state: "sent" | "withheld" | "not delivered" | "cancelled"; why: string | null; sent_at: Date; sent_to: string; channel: "email" | "text"; tries: number; not_before: Date }>;

async function keep(db: Db, id: string, change: Change): Promise<void> {
  await db.updateTable("message").set(change).where("id", "=", id).execute();
}
