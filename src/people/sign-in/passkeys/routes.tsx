import { go, notYetRight, one, type Answer, type Asked, type Route } from "../../../platform/web/index.ts";
import { beginSession } from "../../sessions/begin-session.ts";
import { PasswordPage } from "../password/password-page.tsx";
import { singleSignOnName } from "../single-sign-on/settings.ts";
import { whereNext } from "../where-next.ts";
import { checkPasskey, passkeyOptions } from "./use-passkey.ts";

async function comeIn(asked: Asked): Promise<Answer> {
  const thenTo = one(asked.typed, "next");
  const passkey = await checkPasskey(asked, one(asked.typed, "credential"));
  if (!passkey) {
    const problems = {
      passkey: "We do not know that passkey, or it took too long. Try once more, or sign in another way.",
    };
    return notYetRight(
      "Sign in",
      <PasswordPage typed={{}} problems={problems} thenTo={thenTo} singleSignOn={singleSignOnName(asked)} />,
      { bare: true },
    );
  }
  await beginSession(asked, { personId: passkey.personId, how: "passkey", strong: true });
  return go(whereNext(thenTo) ?? "/");
}

export const passkeyRoutes: Route[] = [
  {
    method: "POST",
    path: "/sign-in/passkey/options",
    who: "visitor",
    records: "nothing",
    door: true,
    limit: { max: 60, seconds: 600 },
    answer: passkeyOptions,
  },
  {
    method: "POST",
    path: "/sign-in/passkey",
    who: "visitor",
    records: "sign-in.passkey",
    door: true,
    limit: { max: 60, seconds: 600 },
    answer: comeIn,
  },
];
