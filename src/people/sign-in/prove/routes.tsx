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
import { strengthenSession } from "../../sessions/store.ts";
import { checkCode } from "../code/check-code.ts";
import { wrongCode } from "../code/code-form.tsx";
import { checkPasskey } from "../passkeys/use-passkey.ts";
import { WaitAMoment } from "../pages/wait-a-moment.tsx";
import { oweLink } from "../link.ts";
import { whereNext } from "../where-next.ts";
import { ProvePage } from "./prove-page.tsx";
import { waysToProve } from "./ways.ts";

const title = "Prove it is you";

async function drawn(asked: Asked, problems: Problems, thenTo: string) {
  const { code, passkey, link } = await waysToProve(asked);
  return <ProvePage ways={{ code, passkey, link: link !== null }} problems={problems} thenTo={thenTo} />;
}

async function proveByCode(asked: Asked): Promise<Answer> {
  const thenTo = one(asked.typed, "next");
  const checked = await asked.asSystem(() =>
    checkCode(asked, asked.actor.personId ?? "", one(asked.typed, "code")),
  );
  if (checked === "wait") return page("Please wait a little", <WaitAMoment />, { status: 429 });
  if (checked !== "right") return notYetRight(title, await drawn(asked, { code: wrongCode }, thenTo));
  return proved(asked, thenTo);
}

async function proveByPasskey(asked: Asked): Promise<Answer> {
  const thenTo = one(asked.typed, "next");
  const passkey = await checkPasskey(asked, one(asked.typed, "credential"));
  if (passkey?.personId === asked.actor.personId) return proved(asked, thenTo);
  return notYetRight(
    title,
    await drawn(
      asked,
      { passkey: "That passkey is not one of yours here, or it took too long. Try once more." },
      thenTo,
    ),
  );
}

/** For somebody who has nothing but links: the link she opens from here is the proof. */
async function sendProof(asked: Asked): Promise<Answer> {
  const { link } = await waysToProve(asked);
  if (link && asked.actor.personId)
    await asked.asSystem(() =>
      oweLink(asked, { personId: asked.actor.personId ?? "", ...link }, one(asked.typed, "next")),
    );
  return go("/sign-in/sent");
}

async function proved(asked: Asked, thenTo: string): Promise<Answer> {
  await asked.asSystem(() => strengthenSession(asked.db, asked.actor.sessionId ?? "", asked.now));
  return go(whereNext(thenTo) ?? "/");
}

const often = { max: 60, seconds: 600 };

export const proveRoutes: Route[] = [
  {
    method: "GET",
    path: "/sign-in/prove",
    who: "signed-in",
    records: "nothing",
    answer: async (asked) => page(title, await drawn(asked, noProblems, one(asked.query, "then"))),
  },
  {
    method: "POST",
    path: "/sign-in/prove",
    who: "signed-in",
    records: "sign-in.proved",
    limit: often,
    answer: proveByCode,
  },
  {
    method: "POST",
    path: "/sign-in/prove/link",
    who: "signed-in",
    records: "sign-in.link-asked",
    limit: { max: 20, seconds: 600 },
    answer: sendProof,
  },
  {
    method: "POST",
    path: "/sign-in/prove/passkey",
    who: "signed-in",
    records: "sign-in.proved",
    limit: often,
    answer: proveByPasskey,
  },
];
