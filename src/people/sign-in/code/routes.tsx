import type { ReactElement } from "react";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../../platform/web/index.ts";
import { noProblems, ProblemSummary, type Problems } from "../../../ui/index.ts";
import { beginSession, type Proof } from "../../sessions/begin-session.ts";
import { LinkNotEnough } from "../pages/link-pages.tsx";
import { WaitAMoment } from "../pages/wait-a-moment.tsx";
import { currentStep, endStep } from "../step/step.ts";
import { whereNext } from "../where-next.ts";
import { checkCode } from "./check-code.ts";
import { CodeForm, wrongCode } from "./code-form.tsx";

const bare = { bare: true } as const;

const CodePage = ({ problems }: { problems: Problems }): ReactElement => (
  <div className="al-door">
    <ProblemSummary problems={problems} />
    <h1 className="nhsuk-heading-l">One more step</h1>
    <CodeForm to="/sign-in/code" problems={problems} button="Sign in" />
    <p>No phone with you? Use a passkey if you have one, or ask your administrator for a set-up link.</p>
    <p>
      <a className="al-tap" href="/sign-in/password">
        Start again
      </a>
    </p>
  </div>
);

async function ask(asked: Asked): Promise<Answer> {
  return (await currentStep(asked, "password"))
    ? page("Sign in", <CodePage problems={noProblems} />, bare)
    : go("/sign-in/password");
}

async function comeIn(asked: Asked): Promise<Answer> {
  const step = await currentStep(asked, "password");
  const personId = step?.personId;
  if (!step || !personId) return go("/sign-in/password");
  const checked = await asked.asSystem(() => checkCode(asked, personId, one(asked.typed, "code")));
  if (checked === "wait") return page("Please wait a little", <WaitAMoment />, { ...bare, status: 429 });
  if (checked === "no key") return page("Sign in", <LinkNotEnough />, bare);
  if (checked === "wrong") return notYetRight("Sign in", <CodePage problems={{ code: wrongCode }} />, bare);
  await endStep(asked, "password", step);
  await beginSession(asked, { personId, how: step.secret["how"] as Proof, strong: true });
  return go(whereNext(String(step.secret["next"])) ?? "/");
}

export const codeRoutes: Route[] = [
  { method: "GET", path: "/sign-in/code", who: "visitor", records: "nothing", door: true, answer: ask },
  {
    method: "POST",
    path: "/sign-in/code",
    who: "visitor",
    records: "sign-in.code",
    door: true,
    limit: { max: 60, seconds: 600 },
    answer: comeIn,
  },
];
