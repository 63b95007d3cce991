import { go, notAllowed, notYetRight, type Answer, type Asked } from "../../platform/web/index.ts";
import { readReferral } from "../about/read-about.ts";
import { REFUSALS } from "../refusals.ts";
import { keepSent } from "./keep-sent.ts";
import { ReferPage } from "./pages/refer-page.tsx";
import { reachDraft } from "./reach-draft.ts";
import { dropReferral } from "./referral-draft.ts";
import { sendReferral } from "./send-referral.ts";

/** Sends what was checked. Sent twice it is one referral: the draft's id becomes the referral's. */
export async function sendDraft(asked: Asked): Promise<Answer> {
  const { id, offer, typed, isSent } = await reachDraft(asked);
  if (isSent) return go(`/refer/${id}/sent`);
  if (!offer) return go("/refer");
  const read = readReferral(typed, asked.today, asked.actor.name);
  if (!read.ok)
    return notYetRight(
      "Refer someone",
      <ReferPage id={id} offer={offer} typed={typed} problems={read.problems} />,
      { current: "refer" },
    );
  const outcome = sendReferral({
    id,
    organisationId: asked.organisation.id,
    offer,
    about: read.value.about,
    now: asked.now,
    source: "professional",
    by: { personId: asked.actor.personId ?? "", signed: read.value.signedBy },
  });
  if (outcome.kind === "refused") throw notAllowed(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") await keepSent(asked, outcome.state, outcome.facts);
  await dropReferral(asked, id);
  return go(`/refer/${id}/sent`);
}
