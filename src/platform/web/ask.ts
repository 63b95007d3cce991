import type { FastifyRequest } from "fastify";
import { isId, type Db } from "../db/index.ts";
import { doing } from "../doing/doing.ts";
import type { Actor } from "./actor.ts";
import type { Asked, Organisation, UploadedFile } from "./asked.ts";
import type { WebParts } from "./web-parts.ts";
import { asTyped, type Typed } from "./typed.ts";
import { viewing, type Look } from "./viewing.ts";

export type CookieToSet = { name: string; value: string; options: Parameters<Asked["setCookie"]>[2] };

export type AskFrom = {
  parts: WebParts;
  request: FastifyRequest;
  db: Db;
  actor: Actor;
  organisation: Organisation;
  now: Date;
  typed: Typed;
  files: UploadedFile[];
  cookies: CookieToSet[];
  looks: Look[];
};

/** Everything a route's answer may reach for, bound to one request and one transaction. */
export function ask(from: AskFrom): Asked {
  const { parts, request, db, actor, organisation, now, cookies } = from;
  return {
    ...doing({
      db,
      actor,
      organisation,
      now,
      jobs: parts.jobs,
      reactions: parts.reactions,
      askedBy: askedBy(request),
    }),
    params: request.params as Record<string, string>,
    query: asTyped(request.query),
    typed: from.typed,
    files: from.files,
    path: request.url.split("?")[0] ?? "/",
    requestId: request.id,
    from: request.ip,
    origin: originOf(parts, request, organisation),
    sealer: parts.sealer,
    device: request.headers["user-agent"] ?? "",
    bearer: /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? null,
    cookie: (name) => request.cookies[name],
    setCookie: (name, value, options) =>
      cookies.push({
        name,
        value,
        options: { httpOnly: true, sameSite: "lax", secure: parts.secureCookies, ...options },
      }),
    ...viewing(from.looks),
  };
}

// live, a browser's word for where it thinks it is would let another site stand in between
function originOf(parts: WebParts, request: FastifyRequest, { host }: Organisation): string {
  const { origin, protocol } = new URL(parts.url);
  const asked = `${request.protocol}://${request.host}`;
  if (parts.stage === "demo" && URL.canParse(asked)) return new URL(asked).origin;
  return host ? `${protocol}//${host}` : origin;
}

// ids only: whatever a browser sends here travels to others, so nothing but an id is passed on
function askedBy({ headers }: FastifyRequest): string | undefined {
  const id = headers["x-turbo-request-id"];
  return typeof id === "string" && isId(id) ? id : undefined;
}
