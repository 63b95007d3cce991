import type { FastifyInstance } from "fastify";
import { handle } from "./handle.ts";
import { notFound } from "./refuse.ts";
import { reply as send } from "./reply.ts";
import type { WebParts } from "./web-parts.ts";

const byStatus: Record<number, string> = {
  400: "Your browser sent something we could not read. Go back and try again.",
  404: "We could not find that page. It may have moved, or it may not be yours to see.",
  413: "That is more than we can take in one go. Make it shorter, or send it in parts. Press Back: what you typed is still there.",
  415: "We could not read that kind of content. Use the form on the page.",
  429: "That was asked for many times in a short while. Wait a few minutes, then try again.",
};

/** Answers that never reached a route: unknown pages, bodies too large, rates exceeded. */
export function troubleInServer(app: FastifyInstance, parts: WebParts): void {
  app.setNotFoundHandler((request, reply) =>
    handle(
      parts,
      {
        method: "GET",
        path: "/",
        who: "visitor",
        records: "nothing",
        door: true,
        answer: () => {
          throw notFound();
        },
      },
      request,
      reply,
    ),
  );
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, "a request failed");
    const answer = parts.trouble.stopped(status, byStatus[status] ?? byStatus[400]!);
    return send(parts, request, reply, answer, { actor: null, organisation: null, now: parts.clock() });
  });
}
