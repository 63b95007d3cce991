import { beginSession, hashOf, newToken } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { emailDomain } from "../../words/email.ts";
import { plural } from "../../words/lists.ts";
import { isForParents, isOpenOn, type Offer } from "../offers/offer.ts";
import { findOffer, listOffers } from "../offers/store.ts";
import { isDomainAllowed } from "./domain-store.ts";
import { letIn } from "./let-in.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { LinkOverPage, LinkSentPage, ProvePage, WaitingPage } from "./pages/proof-pages.tsx";
import { proveRequest } from "./prove-request.ts";
import { readRequest, type RequestRead } from "./read-request.ts";
import type { AccountRefusal } from "./refusals.ts";
import { proofHours } from "./request.ts";
import { findRequest, insertRequest, keepRequest } from "./store.ts";

const title = "An account";

const offersHere = async (asked: Asked): Promise<Offer[]> =>
  (await listOffers(asked.db, asked.organisation.id)).filter((offer) => isOpenOn(offer, asked.today) && isForParents(offer));

async function show(asked: Asked): Promise<Answer> {
  return page(title, <AskPage id={newId()} offers={await offersHere(asked)} typed={{}} problems={noProblems} />);
}

async function askFor(asked: Asked): Promise<Answer> {
  const offers = await offersHere(asked);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const read = readRequest(asked.typed, offers);
  if (!read.ok) return notYetRight(title, <AskPage id={id} offers={offers} typed={asked.typed} problems={read.problems} />);
  await asked.asSystem(() => sendProof(asked, id, read.value));
  return go("/refer/account/sent");
}

async function sendProof(asked: Asked, id: string, request: RequestRead): Promise<void> {
  const token = newToken();
  const isNew = await insertRequest(asked.db, { id, organisationId: asked.organisation.id, askedAt: asked.now, ...request }, hashOf(token));
  if (!isNew) return;
  await asked.owe({
    // to the very address that is to be proved, whoever it belongs to
    toAddress: request.email,
    template: "account-proof",
    subject: "Your link",
    body: `Somebody asked for an account with this address. If it was you, open this link: it works once, for ${proofHours} hours. If it was not, you can ignore this.`,
    link: `/refer/account/proof/${token}`,
    urgent: true,
    aboutId: id,
    endsAt: new Date(asked.now.getTime() + proofHours * 3_600_000),
  });
}

const over = (why: AccountRefusal): Answer => page(title, <LinkOverPage why={why} />, { status: 410 });
const byToken = (asked: Asked) => asked.asSystem(() => findRequest(asked.db, { tokenHash: hashOf(asked.params["token"] ?? "") }));

async function showProof(asked: Asked): Promise<Answer> {
  const request = await byToken(asked);
  if (!request) return over("linkUnknown");
  const outcome = proveRequest(request, { now: asked.now, isTrusted: false });
  return outcome.kind === "refused" ? over(outcome.refusal) : page(title, <ProvePage token={asked.params["token"] ?? ""} name={request.name} />);
}

async function prove(asked: Asked): Promise<Answer> {
  const request = await byToken(asked);
  if (!request) return over("linkUnknown");
  const isTrusted = await asked.asSystem(() => isDomainAllowed(asked.db, emailDomain(request.email)));
  const outcome = proveRequest(request, { now: asked.now, isTrusted });
  if (outcome.kind !== "happened") return over(outcome.kind === "refused" ? outcome.refusal : "linkUsed");
  const proved = outcome.state.request;
  const came = await asked.asSystem(async () => {
    await keepRequest(asked.db, proved);
    await asked.happened(...outcome.facts);
    return isTrusted ? letIn(asked, proved, null) : null;
  });
  await asked.changed("accounts");
  if (came) {
    await beginSession(asked, { personId: came.personId, how: "link", strong: false, rolePeriodId: came.rolePeriodId });
    return go("/refer");
  }
  const offer = await findOffer(asked.db, asked.organisation.id, { id: request.programmeId });
  return page(title, <WaitingPage programme={offer?.name ?? asked.organisation.name} workingDays={plural(offer?.settings.acknowledgeWorkingDays ?? 2, "working day")} />);
}

export const askRoutes: Route[] = [
  { method: "GET", path: "/refer/account", who: "visitor", records: "nothing", answer: show },
  { method: "POST", path: "/refer/account", who: "visitor", records: "account.asked", limit: { max: 10, seconds: 600 }, answer: askFor },
  { method: "GET", path: "/refer/account/sent", who: "visitor", records: "nothing", answer: () => page(title, <LinkSentPage />) },
  { method: "GET", path: "/refer/account/proof/:token", who: "visitor", records: "nothing", limit: { max: 30, seconds: 600 }, answer: showProof },
  { method: "POST", path: "/refer/account/proof/:token", who: "visitor", records: "account.proved", limit: { max: 30, seconds: 600 }, answer: prove },
];
