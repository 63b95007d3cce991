import type { FastifyReply, FastifyRequest } from "fastify";
import { become, isId, system } from "../db/index.ts";
import { settingsOf } from "./actor.ts";
import type { Answer } from "./answer.ts";
import { noticeTopic } from "./notice-topic.ts";
import { ask, type CookieToSet } from "./ask.ts";
import type { Asked } from "./asked.ts";
import { readFiles } from "./read-files.ts";
import { notFound, Stop } from "./refuse.ts";
import { reply as send, type Seen } from "./reply.ts";
import type { Route } from "./route.ts";
import type { WebParts } from "./web-parts.ts";
import { sessionCookie } from "./session-cookie.ts";
import { stopAtTheDoor } from "./stop-at-the-door.ts";
import { answerToError, isWorthAnotherTry } from "./answer-to-error.ts";
import { asTyped, type Typed } from "./typed.ts";
import { keepLooks, type Look } from "./viewing.ts";

/** One request, in the order the docs tell it: who, may they, do it, write it down, answer. */
export async function handle(
  parts: WebParts,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const cookies: CookieToSet[] = [];
  const seen: Seen = { actor: null, organisation: null, now: parts.clock() };
  let typed: Typed = asTyped(request.body);
  let answer: Answer;
  try {
    const upload = route.takesFiles && request.isMultipart() ? await readFiles(request) : null;
    if (upload) typed = upload.typed;
    const attempt = (): Promise<Answer> =>
      answerInOneTransaction(parts, route, request, typed, upload?.files ?? [], cookies, seen);
    answer = await attempt().catch((error: unknown) => {
      if (isWorthAnotherTry(error)) return attempt();
      throw error;
    });
  } catch (error) {
    cookies.length = 0;
    answer = answerToError(parts, error, request, typed);
  }
  for (const { name, value, options } of cookies) reply.setCookie(name, value, { path: "/", ...options });
  return send(parts, request, reply, answer, seen);
}

async function answerInOneTransaction(
  parts: WebParts,
  route: Route,
  request: FastifyRequest,
  typed: Typed,
  files: Asked["files"],
  cookies: CookieToSet[],
  seen: Seen,
): Promise<Answer> {
  return parts.database.as(system(null), async (db) => {
    cookies.length = 0;
    const found = await parts.findActor(db, request.cookies[sessionCookie], request.hostname, seen.now);
    if (!found)
      throw new Stop(503, "There is no organisation here yet. Whoever runs this installation can add one.");
    Object.assign(seen, found);
    const stopped = stopAtTheDoor(parts, route, request, typed, found.actor);
    if (stopped) return stopped;
    await become(db, settingsOf(found.actor));
    const looks: Look[] = [];
    const asked = ask({ parts, request, db, ...found, now: seen.now, typed, files, cookies, looks });
    if (Object.entries(asked.params).some(([name, value]) => name.endsWith("id") && !isId(value)))
      throw notFound();
    const answer = await route.answer(asked);
    // a page drawn again after a form is the one she has open already; a file that a form asked for is another look
    if (answer.kind === "file" || (route.method === "GET" && answer.kind !== "go"))
      await keepLooks(db, looks, found.actor, seen.now);
    if (route.records !== "nothing") await audit(asked, route, answer);
    return withNotice(parts, asked, await withCounts(parts, asked, answer));
  });
}

async function withCounts(parts: WebParts, asked: Asked, answer: Answer): Promise<Answer> {
  if (answer.kind !== "page" || answer.bare || asked.actor.locked || !asked.actor.personId) return answer;
  return parts.findCounts ? { ...answer, counts: await parts.findCounts(asked) } : answer;
}

async function withNotice(parts: WebParts, asked: Asked, answer: Answer): Promise<Answer> {
  if (answer.kind !== "page" || answer.bare || asked.actor.locked || !asked.actor.personId) return answer;
  const notice = await parts.findNotice?.(asked);
  if (notice === undefined) return answer;
  return { ...answer, notice, live: [...(answer.live ?? []), noticeTopic] };
}

async function audit(asked: Asked, route: Route, answer: Answer): Promise<void> {
  await asked.db
    .insertInto("audit")
    .values({
      organisation_id: asked.organisation.id,
      person_id: asked.actor.personId,
      acting_as: asked.actor.role,
      act: route.records,
      subject_id: asked.params["id"] ?? null,
      request_id: asked.requestId,
      outcome: answer.kind === "page" ? String(answer.status) : answer.kind,
    })
    .execute();
}
