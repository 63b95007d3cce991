import { isOutdated } from "../db/index.ts";
import type { FastifyRequest } from "fastify";
import type { Answer } from "./answer.ts";
import { Stop } from "./refuse.ts";
import type { WebParts } from "./web-parts.ts";
import type { Typed } from "./typed.ts";

/** PostgreSQL's codes for a transaction that lost a race and may win the next one. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  ["40001", "40P01"].includes(codeOf(error)) || isOutdated(error);

// connection lost, server starting or stopping, too many connections, disk full
const databaseAway = /^(08|57P|53)|^E(CONN|PIPE|NOENT)/;
// unique, check, foreign key, row policy: a constraint had the last word
const constraint = /^23|^42501$/;

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** Every error becomes a page with a sentence and a way on; what was typed comes back wherever it still can. */
export function answerToError(
  parts: WebParts,
  error: unknown,
  request: FastifyRequest,
  typed: Typed,
): Answer {
  if (error instanceof Stop) return parts.trouble.stopped(error.status, error.sentence);
  const code = codeOf(error);
  const lost =
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
  if (databaseAway.test(code) || lost) {
    request.log.error({ code, requestId: request.id }, "the database could not be reached");
    if (request.method === "POST")
      return parts.trouble.sendAgain(request.url, typed, "We could not save this just now.", 503);
    return parts.trouble.stopped(
      503,
      "We cannot reach our records just now. Nothing is lost. Try again in a minute.",
    );
  }
  if (constraint.test(code)) {
    request.log.warn({ code, requestId: request.id }, "a constraint refused a change");
    return parts.trouble.stopped(
      409,
      "Something changed while you were on this page, so this was not saved. Go back, look again, and try once more.",
    );
  }
  request.log.error({ requestId: request.id, code, err: error }, "a page failed");
  if (request.method === "POST")
    return parts.trouble.sendAgain(request.url, typed, "Something went wrong on our side.", 500);
  return parts.trouble.stopped(
    500,
    "Something went wrong on our side. It has been written down. Try again in a minute.",
  );
}
