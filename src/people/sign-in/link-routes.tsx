import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { isStaff } from "../../words/roles.ts";
import { noProblems } from "../../ui/index.ts";
import { beginSession } from "../sessions/begin-session.ts";
import { findKey } from "./code/store.ts";
import { sendLink } from "./link.ts";
import { findLink, useLink, type LinkFound } from "./link-store.ts";
import { AskForLink } from "./pages/ask-for-link.tsx";
import { ConfirmLink, LinkNotEnough, LinkOver, LinkSent } from "./pages/link-pages.tsx";
import { singleSignOnName } from "./single-sign-on-name.ts";
import { beginStep } from "./step/step.ts";
import { addressOf, rolesHeld, verifyAddress } from "./store.ts";

const bare = { bare: true } as const;

function door(asked: Asked): Answer {
  const thenTo = one(asked.query, "then");
  return page(
    "Sign in",
    <AskForLink
      typed={asked.typed}
      problems={noProblems}
      thenTo={thenTo}
      singleSignOn={singleSignOnName(asked)}
    />,
    bare,
  );
}

async function askForLink(asked: Asked): Promise<Answer> {
  const typed = one(asked.typed, "address");
  const thenTo = one(asked.typed, "next");
  const address = addressOf(typed);
  if (!address) {
    const problems = {
      address:
        typed.trim() === ""
          ? "Enter your email or mobile number."
          : "Check the email or mobile number: something in it does not look right.",
    };
    return notYetRight(
      "Sign in",
      <AskForLink
        typed={asked.typed}
        problems={problems}
        thenTo={thenTo}
        singleSignOn={singleSignOnName(asked)}
      />,
      bare,
    );
  }
  await sendLink(asked, address, thenTo);
  return go("/sign-in/sent");
}

async function openLink(asked: Asked): Promise<Answer> {
  const token = asked.params["token"] ?? "";
  const link = await asked.asSystem(() => findLink(asked.db, token, "sign-in"));
  const over = whyOver(link, asked.now);
  if (over) return page("Sign in", <LinkOver why={over} />, { ...bare, status: 410 });
  return page("Sign in", <ConfirmLink token={token} />, bare);
}

async function comeIn(asked: Asked): Promise<Answer> {
  const token = asked.params["token"] ?? "";
  const link = await asked.asSystem(() => findLink(asked.db, token, "sign-in"));
  const over = whyOver(link, asked.now);
  if (over || !link) return page("Sign in", <LinkOver why={over ?? ""} />, { ...bare, status: 410 });
  const used = await asked.asSystem(() => useLink(asked.db, token, asked.now));
  if (!used) return page("Sign in", <LinkOver why={usedBefore} />, { ...bare, status: 410 });
  await asked.asSystem(() => verifyAddress(asked.db, link.addressId, asked.now));
  return letIn(asked, link);
}

// a link opens only what a link may open; somebody whose every role is a staff role also gives a code
async function letIn(asked: Asked, link: LinkFound): Promise<Answer> {
  const { personId, thenTo } = link;
  const roles = await asked.asSystem(() => rolesHeld(asked.db, personId));
  if (roles.length === 0 || roles.some((held) => !isStaff(held.role))) {
    await beginSession(asked, { personId, how: "link", strong: false });
    return go(thenTo ?? "/");
  }
  const key = await asked.asSystem(() => findKey(asked.db, personId));
  if (!key) return page("Sign in", <LinkNotEnough />, bare);
  await beginStep(asked, "password", {
    personId,
    minutes: 10,
    secret: { how: "link and code", next: thenTo ?? "/" },
  });
  return go("/sign-in/code");
}

const usedBefore = "This link has been used. If that was not you, tell us, and ask for a new one.";

function whyOver(link: LinkFound | null, now: Date): string | null {
  if (!link) return "We do not know this link. It may have been cut off: copy all of it.";
  if (link.usedAt) return usedBefore;
  return link.endsAt <= now ? "It worked for 15 minutes, and they are over." : null;
}

const often = { max: 30, seconds: 600 };

export const linkRoutes: Route[] = [
  { method: "GET", path: "/sign-in", who: "visitor", records: "nothing", door: true, answer: door },
  {
    method: "POST",
    path: "/sign-in",
    who: "visitor",
    records: "sign-in.link-asked",
    door: true,
    limit: { max: 20, seconds: 600 },
    answer: askForLink,
  },
  {
    method: "GET",
    path: "/sign-in/sent",
    who: "visitor",
    records: "nothing",
    door: true,
    answer: () => page("Sign in", <LinkSent />, bare),
  },
  {
    method: "GET",
    path: "/sign-in/link/:token",
    who: "visitor",
    records: "nothing",
    door: true,
    limit: often,
    answer: openLink,
  },
  {
    method: "POST",
    path: "/sign-in/link/:token",
    who: "visitor",
    records: "sign-in.link-used",
    door: true,
    limit: often,
    answer: comeIn,
  },
];
