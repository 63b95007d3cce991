import { go, notAllowed, notFound, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { findOffer } from "../offers/store.ts";
import { approveRequest, refuseRequest } from "./decide-request.ts";
import { allowDomain, endDomain, listDomains } from "./domain-store.ts";
import { letIn } from "./let-in.ts";
import { AccountPage } from "./pages/account-page.tsx";
import { AccountsPage } from "./pages/accounts-page.tsx";
import { readDomain } from "./read-domain.ts";
import { ACCOUNT_REFUSALS } from "./refusals.ts";
import type { Request } from "./request.ts";
import { findRequest, keepRequest, listWaiting } from "./store.ts";

const title = "Professionals who ask";
const here = { current: "referrals" };
const doneWords: Record<string, string> = {
  approved: "They can refer now, and have been told.",
  refused: "They have been told, in your words.",
  allowed: "From now on, those are let in at once.",
  ended: "From now on, one of you answers each of them.",
};

async function accounts(asked: Asked, problems = noProblems): Promise<Answer> {
  const drawn = { waiting: await listWaiting(asked.db), domains: await listDomains(asked.db), now: asked.now, typed: asked.typed, problems };
  const body = <AccountsPage {...drawn} done={doneWords[one(asked.query, "done")] ?? null} />;
  return problems === noProblems ? page(title, body, { ...here, live: ["accounts"] }) : notYetRight(title, body, here);
}

async function reachRequest(asked: Asked): Promise<Request> {
  const request = await findRequest(asked.db, { id: asked.params["id"] ?? "" });
  if (!request || request.state === "asked") throw notFound();
  return request;
}

async function account(asked: Asked, request: Request, more: { problems?: Record<string, string>; refusal?: string } = {}): Promise<Answer> {
  const offer = await findOffer(asked.db, asked.organisation.id, { id: request.programmeId });
  const problems = more.problems ?? noProblems;
  const body = <AccountPage request={request} programme={offer?.name ?? ""} now={asked.now} typed={asked.typed} problems={problems} refusal={more.refusal ?? decidedWords(request)} />;
  return more.problems ? notYetRight(title, body, here) : page(title, body, { ...here, status: more.refusal ? 409 : 200 });
}

const decidedWords = (request: Request): string | null =>
  request.state === "approved" ? "They may refer." : request.state === "refused" ? `Refused: ${request.refusedWhy}` : null;

async function approve(asked: Asked): Promise<Answer> {
  const request = await reachRequest(asked);
  const outcome = approveRequest(request, asked.actor.personId);
  if (outcome.kind === "refused") return account(asked, request, { refusal: ACCOUNT_REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") {
    const came = await asked.asSystem(() => letIn(asked, request, asked.actor.personId));
    if (!came) throw notAllowed(ACCOUNT_REFUSALS.alreadyApproved);
    await asked.owe({
      toPersonId: came.personId,
      template: "account-approved",
      subject: "Your account is ready",
      body: "Your account is ready. Sign in with this address to use it.",
      link: "/sign-in?then=/refer",
      programmeId: request.programmeId,
      aboutId: request.id,
      onceKey: `account-approved:${request.id}`,
    });
    await asked.changed("accounts");
  }
  return go("/referrals/accounts?done=approved");
}

async function refuse(asked: Asked): Promise<Answer> {
  const request = await reachRequest(asked);
  const why = readText(one(asked.typed, "why"), { noun: "why not", max: 500, required: true, missing: "Say why not, in a sentence they can act on." });
  if (!why.ok) return account(asked, request, { problems: { why: why.sentence } });
  const outcome = refuseRequest(request, { why: why.value, now: asked.now });
  if (outcome.kind === "refused") return account(asked, request, { refusal: ACCOUNT_REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") {
    await keepRequest(asked.db, outcome.state);
    await asked.happened(...outcome.facts);
    await asked.owe({
      toAddress: request.email,
      template: "account-refused",
      subject: "About your request",
      body: `We could not open an account for you. ${why.value}`,
      programmeId: request.programmeId,
      aboutId: request.id,
      onceKey: `account-refused:${request.id}`,
    });
    await asked.changed("accounts");
  }
  return go("/referrals/accounts?done=refused");
}

async function addDomain(asked: Asked): Promise<Answer> {
  const domain = readDomain(one(asked.typed, "domain"));
  if (!domain.ok) return accounts(asked, { domain: domain.sentence });
  await allowDomain(asked.db, { organisationId: asked.organisation.id, domain: domain.value, at: asked.now, by: asked.actor.personId });
  return go("/referrals/accounts?done=allowed");
}

async function stopDomain(asked: Asked): Promise<Answer> {
  await endDomain(asked.db, one(asked.typed, "domain"), asked.now);
  return go("/referrals/accounts?done=ended");
}

const who = ["coordinator", "administrator"] as const;

export const answerRoutes: Route[] = [
  { method: "GET", path: "/referrals/accounts", who, records: "nothing", answer: (asked) => accounts(asked) },
  { method: "POST", path: "/referrals/accounts/domains", who, records: "account.domain-allowed", answer: addDomain },
  { method: "POST", path: "/referrals/accounts/domains/ending", who, records: "account.domain-ended", answer: stopDomain },
  { method: "GET", path: "/referrals/accounts/:id", who, records: "nothing", answer: async (asked) => account(asked, await reachRequest(asked)) },
  { method: "POST", path: "/referrals/accounts/:id/approval", who, records: "account.approved", answer: approve },
  { method: "POST", path: "/referrals/accounts/:id/refusal", who, records: "account.refused", answer: refuse },
];
