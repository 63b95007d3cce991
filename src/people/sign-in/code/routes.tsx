import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../../platform/web/index.ts";
import { noProblems } from "../../../ui/index.ts";
import { beginSession, type Proof } from "../../sessions/begin-session.ts";
import { LinkNotEnough } from "../pages/link-pages.tsx";
import { WaitAMoment } from "../pages/wait-a-moment.tsx";
import { currentStep, endStep } from "../step/step.ts";
import { whereNext } from "../where-next.ts";
import { checkCode } from "./check-code.ts";
import { wrongCode } from "./code-form.tsx";
import { CodePage } from "./code-page.tsx";

const bare = { bare: true } as const;

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
