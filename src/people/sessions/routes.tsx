import {
  go,
  notFound,
  page,
  sessionCookie,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { longestMinutes } from "./find-actor-store.ts";
import { SessionsPage } from "./sessions-page.tsx";
import { endSession, endSessions, listSessions } from "./store.ts";

async function show(asked: Asked): Promise<Answer> {
  const since = new Date(asked.now.getTime() - longestMinutes * 60_000);
  const sessions = await listSessions(asked.db, asked.actor.personId ?? "", since);
  return page(
    "Where I am signed in",
    <SessionsPage sessions={sessions} here={asked.actor.sessionId} now={asked.now} />,
    { current: "me" },
  );
}

/** Ends one of her own sessions; another person's is not there for her. */
async function endOne(asked: Asked): Promise<Answer> {
  const id = asked.params["id"] ?? "";
  const { personId, sessionId } = asked.actor;
  if (!(await endSession(asked.db, id, "ended from the list", asked.now, personId ?? "")))
    throw notFound("That one had ended already.");
  if (id !== sessionId) return go("/me/sessions");
  asked.setCookie(sessionCookie, "", { path: "/", maxAge: 0 });
  return go("/sign-in");
}

/** Ends every session of hers, this one too: for a phone that was lost or a browser that was not her own. */
async function endAll(asked: Asked): Promise<Answer> {
  await endSessions(asked.db, asked.actor.personId ?? "", "signed out everywhere", asked.now);
  asked.setCookie(sessionCookie, "", { path: "/", maxAge: 0 });
  return go("/sign-in");
}

export const sessionRoutes: Route[] = [
  { method: "GET", path: "/me/sessions", who: "signed-in", records: "nothing", answer: show },
  {
    method: "POST",
    path: "/me/sessions/:id/ending",
    who: "signed-in",
    records: "session.ended",
    answer: endOne,
  },
  {
    method: "POST",
    path: "/me/sessions/ending",
    who: "signed-in",
    records: "session.all-ended",
    answer: endAll,
  },
];
