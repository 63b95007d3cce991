import { beginSession, hashOf } from "../../people/index.ts";
import { go, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { emailDomain } from "../../words/email.ts";
import { plural } from "../../words/lists.ts";
import { findOffer } from "../offers/store.ts";
import { isDomainAllowed } from "./domain-store.ts";
import { letIn } from "./let-in.ts";
import { LinkOverPage, ProvePage, WaitingPage } from "./pages/proof-pages.tsx";
import { proveRequest } from "./prove-request.ts";
import type { AccountRefusal } from "./refusals.ts";
import { findRequest, keepRequest } from "./store.ts";

const title = "An account";

const over = (why: AccountRefusal): Answer => page(title, <LinkOverPage why={why} />, { status: 410 });
const byToken = (asked: Asked) =>
  asked.asSystem(() => findRequest(asked.db, { tokenHash: hashOf(asked.params["token"] ?? "") }));

/** Asks for the confirming click: mail scanners open links. */
export async function showProof(asked: Asked): Promise<Answer> {
  const request = await byToken(asked);
  if (!request) return over("linkUnknown");
  const outcome = proveRequest(request, { now: asked.now, isTrusted: false });
  return outcome.kind === "refused"
    ? over(outcome.refusal)
    : page(title, <ProvePage token={asked.params["token"] ?? ""} name={request.name} />);
}

/** The address is proved: straight in where its domain is trusted, else a coordinator looks. */
export async function prove(asked: Asked): Promise<Answer> {
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
    await beginSession(asked, {
      personId: came.personId,
      how: "link",
      strong: false,
      rolePeriodId: came.rolePeriodId,
    });
    return go("/refer");
  }
  const offer = await findOffer(asked.db, asked.organisation.id, { id: request.programmeId });
  return page(
    title,
    <WaitingPage
      programme={offer?.name ?? asked.organisation.name}
      workingDays={plural(offer?.settings.acknowledgeWorkingDays ?? 2, "working day")}
    />,
  );
}
