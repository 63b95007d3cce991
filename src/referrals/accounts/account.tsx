import { notFound, notYetRight, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { findOffer } from "../offers/store.ts";
import { AccountPage } from "./pages/account-page.tsx";
import type { Request } from "./request.ts";
import { findRequest } from "./store.ts";

const title = "Professionals who ask";
const here = { current: "referrals" };

/** The request of this URL, once its address is proved. */
export async function reachRequest(asked: Asked): Promise<Request> {
  const request = await findRequest(asked.db, { id: asked.params["id"] ?? "" });
  if (!request || request.state === "asked") throw notFound();
  return request;
}

/** One request: as it stands, or again with what was not right, or why it was refused. */
export async function account(
  asked: Asked,
  request: Request,
  more: { problems?: Problems; refusal?: string } = {},
): Promise<Answer> {
  const offer = await findOffer(asked.db, asked.organisation.id, { id: request.programmeId });
  const problems = more.problems ?? noProblems;
  const body = (
    <AccountPage
      request={request}
      programme={offer?.name ?? ""}
      now={asked.now}
      typed={asked.typed}
      problems={problems}
      refusal={more.refusal ?? decidedWords(request)}
    />
  );
  return more.problems
    ? notYetRight(title, body, here)
    : page(title, body, { ...here, status: more.refusal ? 409 : 200 });
}

const decidedWords = (request: Request): string | null =>
  request.state === "approved"
    ? "They may refer."
    : request.state === "refused"
      ? `Refused: ${request.refusedWhy}`
      : null;
