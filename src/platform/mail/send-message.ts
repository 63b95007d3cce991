import type { ChangeTo, Database, Db } from "../db/index.ts";
import { system } from "../db/index.ts";
import type { Handler } from "../jobs/index.ts";
import type { Post } from "./port.ts";

/** Where a message may go just now, by the person's own rules; decided again at the moment of sending. */
export type Way =
  | { kind: "go"; channel: "email" | "text"; to: string; from: string }
  | { kind: "wait"; until: Date }
  | { kind: "withhold"; why: string }
  /** Kept back, to be seen before it is released. `by`: what keeps it. */
  | { kind: "hold"; by: string };

export type MessageRow = {
  id: string;
  to_person_id: string | null;
  to_address: string | null;
  urgent: boolean;
  template: string;
  /** It goes this way or not at all: an alert goes by every way, as one message for each. */
  only_way: "email" | "text" | null;
};
export type FindWay = (
  db: Db,
  message: MessageRow,
  channels: readonly ("email" | "text")[],
  now: Date,
) => Promise<Way>;

const triesMax = 8;
/** By then a phone network has usually said what became of a text. */
const followAfterMs = 10 * 60_000;

export type SendParts = {
  database: Database;
  post: Post;
  findWay: FindWay;
  url: string;
  clock: () => Date;
  again: Later;
  follow: Later;
  /** Told, in the same transaction, of a message that will not arrive. */
  undelivered?: (db: Db, organisationId: string, message: { id: string; template: string }) => Promise<void>;
};

type Later = (db: Db, organisationId: string, messageId: string, at: Date) => Promise<void>;

/**
 * Sends one owed message: reads it, lets it go, writes that it went. A crash between the last two sends it again
 * under the same id; nothing else does.
 */
export function sendMessage(parts: SendParts): Handler {
  return async ({ data }) => {
    const organisationId = data.organisationId;
    const messageId = String(data["messageId"]);
    const ready = await parts.database.as(system(organisationId), (db) =>
      prepare(parts, db, organisationId, messageId),
    );
    if (!ready) return;
    try {
      const delivery = await parts.post.send(ready.letter);
      await parts.database.as(system(organisationId), async (db) => {
        if (delivery.kind === "refused")
          return willNotArrive(parts, db, organisationId, messageId, {
            state: "not delivered",
            why: delivery.why,
          });
        await keep(db, messageId, { state: "sent", sent_at: parts.clock(), why: null });
        if (parts.post.follow)
          await parts.follow(
            db,
            organisationId,
            messageId,
            new Date(parts.clock().getTime() + followAfterMs),
          );
      });
    } catch (error) {
      const last = ready.letter.tries + 1 >= triesMax;
      await parts.database.as(system(organisationId), (db) =>
        last
          ? willNotArrive(parts, db, organisationId, messageId, {
              state: "not delivered",
              why: "the mail server could not be reached for hours",
            })
          : keep(db, messageId, { why: "trying again soon" }),
      );
      if (!last) throw error;
    }
  };
}

async function prepare(parts: SendParts, db: Db, organisationId: string, messageId: string) {
  const now = parts.clock();
  const row = await db
    .selectFrom("message")
    .selectAll()
    .where("id", "=", messageId)
    .where("state", "=", "owed")
    .executeTakeFirst();
  if (!row) return null;
  if (row.ends_at && row.ends_at <= now) {
    await keep(db, messageId, { state: "cancelled", why: "it had ended before it could be sent" });
    return null;
  }
  if (row.not_before && row.not_before > now) {
    await parts.again(db, organisationId, messageId, row.not_before);
    return null;
  }
  const way = await parts.findWay(db, row, parts.post.channels, now);
  if (way.kind === "withhold") {
    await willNotArrive(parts, db, organisationId, messageId, { state: "withheld", why: way.why });
    return null;
  }
  if (way.kind === "hold") {
    await keep(db, messageId, { state: "held", held_at: now, held_for: way.by });
    return null;
  }
  if (way.kind === "wait") {
    await keep(db, messageId, { why: "waiting for her safe hours", not_before: way.until });
    await parts.again(db, organisationId, messageId, way.until);
    return null;
  }
  await keep(db, messageId, { tries: row.tries + 1, channel: way.channel, sent_to: way.to });
  const text = row.link ? `${row.body}\n\n${parts.url}${row.link}` : row.body;
  return {
    letter: {
      id: row.id,
      channel: way.channel,
      to: way.to,
      from: way.from,
      subject: row.subject,
      text,
      tries: row.tries,
    },
  };
}

/** Asks the post what became of a message that left, so that staff see "not delivered: the number is wrong". */
export function followMessage(parts: SendParts): Handler {
  return async ({ data, tries }) => {
    const messageId = String(data["messageId"]);
    const found = await parts.post.follow?.({ id: messageId });
    if (!found || found.kind === "sent") return;
    // thrown so that the queue asks again, further apart each time
    if (found.kind === "pending" && tries < triesMax) throw new Error("not known yet");
    if (found.kind !== "refused") return;
    await parts.database.as(system(data.organisationId), (db) =>
      willNotArrive(parts, db, data.organisationId, messageId, { state: "not delivered", why: found.why }),
    );
  };
}

type Change = ChangeTo<"message">;

async function keep(db: Db, id: string, change: Change): Promise<void> {
  await db.updateTable("message").set(change).where("id", "=", id).execute();
}

async function willNotArrive(
  parts: SendParts,
  db: Db,
  organisationId: string,
  id: string,
  change: Change,
): Promise<void> {
  const { template } = await db
    .updateTable("message")
    .set(change)
    .where("id", "=", id)
    .returning("template")
    .executeTakeFirstOrThrow();
  await parts.undelivered?.(db, organisationId, { id, template });
}
