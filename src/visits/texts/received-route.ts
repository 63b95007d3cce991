import { createHash, timingSafeEqual } from "node:crypto";
import { visibleText } from "../../words/text.ts";
import type { Answer, Asked, Route } from "../../platform/web/index.ts";
import { one } from "../../platform/web/index.ts";
import { receiveText } from "./receive-text.ts";

/** The most one address may send: GOV.UK Notify sends one request a text. */
const limit = { max: 300, seconds: 60 };

/**
 * POST /texts/received: what GOV.UK Notify calls when somebody texts us, proved by the token both know. Answered the same
 * whoever wrote and whatever became of it, so that nothing can be learnt by asking.
 * @param token NOTIFY_CALLBACK_TOKEN; without one there is no such address
 */
export const receivedTextRoutes = (token: string | undefined): Route[] =>
  token
    ? [
        {
          method: "POST",
          path: "/texts/received",
          who: "visitor",
          records: "text.received",
          machine: true,
          limit,
          answer: (asked) => received(asked, token),
        },
      ]
    : [];

async function received(asked: Asked, token: string): Promise<Answer> {
  if (!isSame(asked.bearer ?? "", token))
    return { kind: "json", status: 401, value: { error: "The token is not the one that was agreed." } };
  const { typed } = asked;
  const became = await receiveText(asked, {
    id: one(typed, "id"),
    from: one(typed, "source_number"),
    words: visibleText(one(typed, "message")),
  });
  return became === "unreadable"
    ? { kind: "json", status: 400, value: { error: "A text has an id, a source_number and a message." } }
    : { kind: "json", status: 200, value: { received: true } };
}

/** Takes as long whichever letter differs, and whatever the lengths. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
