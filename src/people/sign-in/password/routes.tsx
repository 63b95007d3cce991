import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { codeMinutes } from "../let-in.tsx";
import { WaitAMoment } from "../pages/wait-a-moment.tsx";
import { singleSignOnName } from "../single-sign-on/settings.ts";
import { beginStep } from "../step/step.ts";
import { addressOf } from "../store.ts";
import { beginTry } from "../tries/trying.ts";
import { whereNext } from "../where-next.ts";
import { isRightPassword } from "./hash.ts";
import { PasswordPage } from "./password-page.tsx";
import { findPassword } from "./store.ts";

const bare = { bare: true } as const;

const draw = (asked: Asked, problems: Problems, thenTo: string) => (
  <PasswordPage
    typed={asked.typed}
    problems={problems}
    thenTo={thenTo}
    singleSignOn={singleSignOnName(asked)}
  />
);

async function checkPassword(asked: Asked): Promise<Answer> {
  const typedAddress = one(asked.typed, "address");
  const password = one(asked.typed, "password");
  const thenTo = one(asked.typed, "next");
  const problems: Record<string, string> = {};
  if (typedAddress.trim() === "") problems["address"] = "Enter your email.";
  if (password === "") problems["password"] = "Enter your password.";
  if (Object.keys(problems).length > 0) return notYetRight("Sign in", draw(asked, problems, thenTo), bare);
  const found = await asked.asSystem(() => tryPassword(asked, typedAddress, password));
  if (found === "wait") return page("Please wait a little", <WaitAMoment />, { ...bare, status: 429 });
  if (!found)
    return notYetRight(
      "Sign in",
      draw(asked, { password: "That email and password do not go together. Check both." }, thenTo),
      bare,
    );
  await beginStep(asked, "password", {
    personId: found.personId,
    minutes: codeMinutes,
    secret: { how: "password and code", next: whereNext(thenTo) ?? "/" },
  });
  return go("/sign-in/code");
}

async function tryPassword(
  asked: Asked,
  typedAddress: string,
  password: string,
): Promise<{ personId: string } | "wait" | null> {
  const address = addressOf(typedAddress);
  const trying = await beginTry(asked, "password", address?.value ?? typedAddress.slice(0, 300));
  if (!trying) return "wait";
  const found = address ? await findPassword(asked.db, address) : null;
  const right = await isRightPassword(found?.hash ?? null, password);
  await trying.keep(right);
  return right && found ? found : null;
}

export const passwordRoutes: Route[] = [
  {
    method: "GET",
    path: "/sign-in/password",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: (asked) => page("Sign in", draw(asked, noProblems, one(asked.query, "then")), bare),
  },
  {
    method: "POST",
    path: "/sign-in/password",
    who: "visitor",
    records: "sign-in.password",
    door: true,
    limit: { max: 60, seconds: 600 },
    answer: checkPassword,
  },
];
