import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { letIn } from "./let-in.tsx";
import { sendLink } from "./link.ts";
import { findLink, useLink, type LinkFound } from "./link-store.ts";
import { AskForLink } from "./pages/ask-for-link.tsx";
import { ConfirmLink, LinkOver, LinkSent } from "./pages/link-pages.tsx";
import { singleSignOnName } from "./single-sign-on/settings.ts";
import { addressOf, verifyAddress } from "./store.ts";

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
  return letIn(asked, { personId: link.personId, how: "link", strong: false, thenTo: link.thenTo ?? "/" });
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
