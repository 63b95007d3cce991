import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { today } from "../../words/day.ts";
import { visitor, type Actor } from "./actor.ts";
import type { Answer, PageAnswer } from "./answer.ts";
import type { Organisation } from "./asked.ts";
import { formCookie, formToken, newFormSecret } from "./form-token.ts";
import type { WebParts } from "./web-parts.ts";

/** Who was found to be asking, as far as the request got. */
export type Seen = { actor: Actor | null; organisation: Organisation | null; now: Date };

/** Sends an answer after its transaction has committed. */
export function reply(
  parts: WebParts,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  seen: Seen,
): unknown {
  if (answer.kind === "page") return sendPage(parts, request, reply, answer, seen);
  if (answer.kind === "go") return reply.redirect(answer.to, 303);
  if (answer.kind === "json") return reply.status(answer.status).send(answer.value);
  if (answer.kind === "stream") return answer.open(request, reply);
  return reply
    .header("content-type", answer.type)
    .header(
      "content-disposition",
      `${answer.inline ? "inline" : "attachment"}; filename="${answer.filename}"`,
    )
    .header("cache-control", answer.keep ? "public, max-age=31536000, immutable" : "no-store")
    .send(answer.bytes);
}

function sendPage(
  parts: WebParts,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: PageAnswer,
  seen: Seen,
): unknown {
  const secret = request.cookies[formCookie] ?? newFormSecret();
  if (!request.cookies[formCookie])
    reply.setCookie(formCookie, secret, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: parts.secureCookies,
    });
  const organisation = seen.organisation ?? nowhere;
  const html = parts.draw({
    answer,
    actor: { ...(seen.actor ?? visitor(organisation.id)), ...answer.drawnAs },
    whoIsUnknown: seen.actor === null,
    organisation,
    path: request.url.split("?")[0] ?? "/",
    formToken: formToken(secret),
    now: seen.now,
    today: today(seen.now),
    stage: parts.stage,
    assets: parts.assets,
  });
  reply
    .status(answer.status)
    .header("content-type", "text/html; charset=utf-8")
    // never kept: the next person who holds the phone may press Back
    .header("cache-control", "no-store")
    .header("vary", "accept-encoding, cookie");
  return reply.send(squeeze(request, reply, html));
}

// synchronous on purpose: measured at 0.1 ms a page, a fifth of what a stream costs; tokens are salted (BREACH)
function squeeze(request: FastifyRequest, reply: FastifyReply, html: string): string | Buffer {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (html.length < 1_000) return html;
  if (/\bbr\b/.test(accepted)) {
    reply.header("content-encoding", "br");
    return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  }
  if (!/\bgzip\b/.test(accepted)) return html;
  reply.header("content-encoding", "gzip");
  return gzipSync(html, { level: 1 });
}

const nowhere: Organisation = {
  id: "00000000-0000-4000-8000-000000000000",
  slug: "nowhere",
  host: null,
  name: "Alongside",
  plainName: "Alongside",
  nation: "england-and-wales",
  theme: {},
  helpLines: [],
  leaveUrl: "https://www.bbc.co.uk/weather",
  settings: {},
};
