import type { FastifyRequest } from "fastify";
import type { Actor } from "./actor.ts";
import type { Answer } from "./answer.ts";
import { cameFromUs, formCookie, formField, isOurForm } from "./form-token.ts";
import { notAllowed, Stop } from "./refuse.ts";
import { mayCome, type Route } from "./route.ts";
import type { WebParts } from "./web-parts.ts";
import { one, type Typed } from "./typed.ts";

/**
 * Forged forms, locked sessions and the wrong role stop here, before any feature sees the request.
 * What was typed into a form that is merely old, or whose session ended, is shown again and never lost.
 */
export function stopAtTheDoor(
  parts: WebParts,
  route: Route,
  request: FastifyRequest,
  typed: Typed,
  actor: Actor,
): Answer | null {
  const forged = request.method === "POST" && !route.machine ? stopForgery(parts, request, typed) : null;
  if (forged || route.door) return forged;
  if (actor.locked && request.method === "POST")
    return parts.trouble.sendAgain(
      request.url,
      typed,
      "This was locked after a quiet while, before it could be sent.",
    );
  if (actor.locked) return { kind: "go", to: `/locked?then=${encodeURIComponent(whereSheWas(request))}` };
  if (mayCome(route.who, actor.role)) return null;
  if (actor.role !== "visitor")
    throw notAllowed(
      "That page belongs to another role. If you hold that role too, change who you are acting as.",
    );
  if (request.method === "GET")
    return { kind: "go", to: `/sign-in?then=${encodeURIComponent(whereSheWas(request))}` };
  return parts.trouble.sendAgain(request.url, typed, "You were signed out before this could be sent.");
}

function stopForgery(parts: WebParts, request: FastifyRequest, typed: Typed): Answer | null {
  if (isOurForm(request.cookies[formCookie], one(typed, formField))) return null;
  if (!cameFromUs(request.headers))
    throw new Stop(403, "This form came from another site, so nothing was done.");
  return parts.trouble.sendAgain(request.url, typed, "This page had been open for a long time.");
}

const whereSheWas = (request: FastifyRequest): string =>
  request.method === "GET" ? request.url.slice(0, 500) : "/";
