import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { allowDomain, endDomain, listDomains } from "./domain-store.ts";
import { AccountsPage } from "./pages/accounts-page.tsx";
import { readDomain } from "./read-domain.ts";
import { listWaiting } from "./store.ts";

const title = "Professionals who ask";
const here = { current: "referrals" };
const doneWords: Record<string, string> = {
  approved: "They can refer now, and have been told.",
  refused: "They have been told, in your words.",
  allowed: "From now on, those are let in at once.",
  ended: "From now on, one of you answers each of them.",
};

/** Professionals who wait to be let in, and the domains that are let in at once. */
export async function accounts(asked: Asked, problems = noProblems): Promise<Answer> {
  const drawn = {
    waiting: await listWaiting(asked.db),
    domains: await listDomains(asked.db),
    now: asked.now,
    typed: asked.typed,
    problems,
  };
  const body = <AccountsPage {...drawn} done={doneWords[one(asked.query, "done")] ?? null} />;
  return problems === noProblems
    ? page(title, body, { ...here, live: ["accounts"] })
    : notYetRight(title, body, here);
}

export async function addDomain(asked: Asked): Promise<Answer> {
  const domain = readDomain(one(asked.typed, "domain"));
  if (!domain.ok) return accounts(asked, { domain: domain.sentence });
  await allowDomain(asked.db, {
    organisationId: asked.organisation.id,
    domain: domain.value,
    at: asked.now,
    by: asked.actor.personId,
  });
  return go("/referrals/accounts?done=allowed");
}

export async function stopDomain(asked: Asked): Promise<Answer> {
  await endDomain(asked.db, one(asked.typed, "domain"), asked.now);
  return go("/referrals/accounts?done=ended");
}
