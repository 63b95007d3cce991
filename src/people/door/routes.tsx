import {
  go,
  one,
  page,
  sessionCookie,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { Button, Form, HelpLines, Reading, Title } from "../../ui/index.ts";
import { defaultHelpLines } from "./help-lines.ts";

/** Ends this session; the cookie goes with it. */
async function signOut(asked: Asked): Promise<Answer> {
  if (asked.actor.sessionId)
    await asked.asSystem(() =>
      asked.db
        .updateTable("session")
        .set({ ended_at: asked.now, ended_why: "signed out" })
        .where("id", "=", asked.actor.sessionId)
        .execute(),
    );
  asked.setCookie(sessionCookie, "", { path: "/", maxAge: 0 });
  return go("/sign-in");
}

/** Quick exit without scripts: the page behind is locked, so the back button shows only the door; then away to somewhere plain. */
async function leave(asked: Asked): Promise<Answer> {
  const { sessionId, leaveSignsOut } = asked.actor;
  if (sessionId)
    await asked.asSystem(() =>
      asked.db
        .updateTable("session")
        .set(leaveSignsOut ? { ended_at: asked.now, ended_why: "left quickly" } : { locked_at: asked.now })
        .where("id", "=", sessionId)
        .execute(),
    );
  if (leaveSignsOut) asked.setCookie(sessionCookie, "", { path: "/", maxAge: 0 });
  return go(asked.organisation.leaveUrl);
}

const helpNow = (asked: Asked): Answer =>
  page(
    "Help now",
    <Reading>
      <Title>Help now</Title>
      <p>If you or your baby are in danger, or somebody might be hurt, call 999 first.</p>
      <HelpLines lines={[...asked.organisation.helpLines, ...defaultHelpLines]} />
      <p className="al-gap">You do not have to be sure. It is right to call.</p>
    </Reading>,
    { current: "help" },
  );

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
  { method: "GET", path: "/help", who: "visitor", records: "nothing", door: true, answer: helpNow },
  {
    method: "GET",
    path: "/accessibility",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: accessibility,
  },
  {
    method: "GET",
    path: "/locked",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: (asked) =>
      page(
        "Locked",
        <div className="al-door">
          <h1 className="nhsuk-heading-l">Locked</h1>
          <p>Nothing is lost. Sign in again to go on where you were.</p>
          <p>
            <a
              className="nhsuk-button"
              href={`/sign-in?then=${encodeURIComponent(one(asked.query, "then") || "/")}`}
            >
              Sign in
            </a>
          </p>
        </div>,
        { bare: true },
      ),
  },
];
