import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { readHerself } from "../about/read-about.ts";
import { keepSent } from "../refer/keep-sent.ts";
import { sendReferral } from "../refer/send-referral.ts";
import { REFUSALS, type Refusal } from "../refusals.ts";
import { whyNotAsk } from "./may-ask.ts";
import type { Offer } from "./offer.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { AskedPage } from "./pages/asked-page.tsx";
import { NotHerePage } from "./pages/not-here-page.tsx";
import { reachOffer } from "./reach-offer.ts";

const title = "Ask for support";
const notHere = (offer: Offer, at: string, why: Refusal): Answer =>
  page(title, <NotHerePage name={offer.name} at={at} why={REFUSALS[why]} />, { status: 403 });

export async function showAsk(asked: Asked): Promise<Answer> {
  const { offer, at } = await reachOffer(asked);
  const why = whyNotAsk(offer);
  if (why) return notHere(offer, at, why);
  const isMissed = one(asked.query, "missed") === "yes";
  return page(
    title,
    <AskPage
      id={newId()}
      offer={offer}
      at={at}
      isMissed={isMissed}
      typed={{ language: "English" }}
      problems={noProblems}
    />,
  );
}

/** Sends her own request. The form carries its id: a double click is one referral. */
export async function ask(asked: Asked): Promise<Answer> {
  const { offer, at } = await reachOffer(asked);
  const why = whyNotAsk(offer);
  if (why) return notHere(offer, at, why);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const isMissed = one(asked.typed, "missed") === "yes";
  const read = readHerself(asked.typed, asked.today);
  if (!read.ok)
    return notYetRight(
      title,
      <AskPage
        id={id}
        offer={offer}
        at={at}
        isMissed={isMissed}
        typed={asked.typed}
        problems={read.problems}
      />,
    );
  const outcome = sendReferral({
    id,
    organisationId: asked.organisation.id,
    offer,
    about: read.value,
    now: asked.now,
    source: isMissed ? "missed" : "self",
  });
  if (outcome.kind === "refused") return notHere(offer, at, outcome.refusal);
  if (outcome.kind === "happened") await asked.asSystem(() => keepSent(asked, outcome.state, outcome.facts));
  return go(`${at}/ask/sent`);
}

export async function showAsked(asked: Asked): Promise<Answer> {
  const { offer } = await reachOffer(asked);
  return page("What happens next", <AskedPage offer={offer} />);
}
