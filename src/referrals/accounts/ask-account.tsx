import { hashOf, newToken } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { isForParents, isOpenOn, type Offer } from "../offers/offer.ts";
import { listOffers } from "../offers/store.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { readRequest, type RequestRead } from "./read-request.ts";
import { proofHours } from "./request.ts";
import { insertRequest } from "./store.ts";

const title = "An account";

const offersHere = async (asked: Asked): Promise<Offer[]> =>
  (await listOffers(asked.db, asked.organisation.id)).filter(
    (offer) => isOpenOn(offer, asked.today) && isForParents(offer),
  );

/** The form on which a professional asks for an account. */
export async function showAsk(asked: Asked): Promise<Answer> {
  return page(
    title,
    <AskPage id={newId()} offers={await offersHere(asked)} typed={{}} problems={noProblems} />,
  );
}

/** Sends the link that proves the address. The answer is the same for everybody. */
export async function askFor(asked: Asked): Promise<Answer> {
  const offers = await offersHere(asked);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const read = readRequest(asked.typed, offers);
  if (!read.ok)
    return notYetRight(
      title,
      <AskPage id={id} offers={offers} typed={asked.typed} problems={read.problems} />,
    );
  await asked.asSystem(() => sendProof(asked, id, read.value));
  return go("/refer/account/sent");
}

async function sendProof(asked: Asked, id: string, request: RequestRead): Promise<void> {
  const token = newToken();
  const isNew = await insertRequest(
    asked.db,
    { id, organisationId: asked.organisation.id, askedAt: asked.now, ...request },
    hashOf(token),
  );
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
