import { go, page, sessionCookie, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { Button, Form, Reading, Title } from "../../ui/index.ts";
import { endSession, lockSession } from "../sessions/store.ts";
import { locked } from "./locked.tsx";

/** Ends this session; the cookie goes with it. */
async function signOut(asked: Asked): Promise<Answer> {
  const { sessionId } = asked.actor;
  if (sessionId) await asked.asSystem(() => endSession(asked.db, sessionId, "signed out", asked.now));
  asked.setCookie(sessionCookie, "", { path: "/", maxAge: 0 });
  return go("/sign-in");
}

/** Quick exit without scripts: the page behind is locked, so the back button shows only the door; then away to somewhere plain. */
async function leave(asked: Asked): Promise<Answer> {
  const { sessionId, leaveSignsOut } = asked.actor;
  if (sessionId)
    await asked.asSystem(async () => {
      if (leaveSignsOut) await endSession(asked.db, sessionId, "left quickly", asked.now);
      else await lockSession(asked.db, sessionId, asked.now);
    });
  if (leaveSignsOut) asked.setCookie(sessionCookie, "", { path: "/", maxAge: 0 });
  return go(asked.organisation.leaveUrl);
}

const accessibility = (asked: Asked): Answer =>
  page(
    "Accessibility",
    <Reading>
      <Title>Accessibility</Title>
      <p>
        {asked.organisation.plainName} is made to work on old phones, without scripts, with a keyboard alone,
        with a screen reader and at four times the usual text size. It aims at the Web Content Accessibility
        Guidelines 2.2, level AA.
      </p>
      <p>
        If something here is hard for you, tell the person you know with us. It is our job to put it right,
        not yours to cope.
      </p>
    </Reading>,
  );

const askToSignOut = (): Answer =>
  page(
    "Sign out",
    <div className="al-door">
      <h1 className="nhsuk-heading-l">Sign out?</h1>
      <p>What you typed and did not send stays safe until you come back.</p>
      <Form to="/sign-out">
        <Button>Sign out</Button>
      </Form>
    </div>,
  );

export const doorRoutes: Route[] = [
  { method: "GET", path: "/sign-out", who: "visitor", records: "nothing", door: true, answer: askToSignOut },
  {
    method: "POST",
    path: "/sign-out",
    who: "visitor",
    records: "sign-in.ended",
    door: true,
    answer: signOut,
  },
  {
    method: "GET",
    path: "/leave",
    who: "visitor",
    records: "sign-in.left-quickly",
    door: true,
    answer: leave,
  },
  {
    method: "GET",
    path: "/accessibility",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: accessibility,
  },
  { method: "GET", path: "/locked", who: "visitor", records: "nothing", door: true, answer: locked },
];
