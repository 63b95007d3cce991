import { dropDraft } from "../../people/index.ts";
import {
  go,
  notAllowed,
  notYetRight,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { sayPhone } from "../../words/phone.ts";
import { saySafeContact } from "../about/say-safe-contact.ts";
import { reachReferral } from "../reach.ts";
import type { Referral } from "../referral.ts";
import { shortName } from "../triage/who.ts";
import { typedOrKept } from "../typed-or-kept.ts";
import { carryOutAnswer } from "./answer.ts";
import { ByPhonePage } from "./pages/by-phone-page.tsx";
import { readByVoice } from "./read-answer.ts";
import { AGREEMENT_REFUSALS } from "./refusals.ts";
import { keepYes } from "./say-yes.ts";
import { invitationsTo } from "./store.ts";

const who: Route["who"] = ["coordinator", "administrator"];
const current = { current: "referrals" };

async function reach(asked: Asked): Promise<Referral & { personId: string }> {
  const referral = await reachReferral(asked, "coordinate");
  if (!referral.personId)
    throw notAllowed(AGREEMENT_REFUSALS.notAsked.replace("you yet. You", "her yet. She"));
  await asked.viewed(referral.personId, "agreement by phone");
  return { ...referral, personId: referral.personId };
}

async function draw(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const referral = await reach(asked);
  const { about } = referral;
  const body = (
    <ByPhonePage
      referralId={referral.id}
      name={about.name}
      short={shortName(about.name)}
      phone={about.phone && sayPhone(about.phone)}
      safe={saySafeContact(about.safeContact)}
      referrer={referral.source === "professional" ? (referral.referrer?.name ?? null) : null}
      typed={await typedOrKept(asked, `by-phone:${referral.id}`)}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("By phone", body, current)
    : page("By phone", body, current);
}

async function save(asked: Asked): Promise<Answer> {
  const referral = await reach(asked);
  const read = readByVoice(asked.typed);
  if (!read.ok) return draw(asked, read.problems);
  const { answer, whoWasAsked, words, consents, wishes } = read.value;
  const invitation = (await invitationsTo(asked.db, [referral.id])).get(referral.id) ?? null;
  const refusal = await carryOutAnswer(
    asked,
    referral,
    invitation,
    { answer, byVoice: true, whoWasAsked, words },
    async () => {
      if (answer === "yes")
        await keepYes(asked, referral, consents, wishes, "on the phone, written down by who asked her");
    },
  );
  if (refusal) return draw(asked, { answer: refusal });
  await dropDraft(asked, `by-phone:${referral.id}`);
  return go(`/referrals/${referral.id}?done=answered`);
}

export const byPhoneRoutes: Route[] = [
  {
    method: "GET",
    path: "/referrals/:id/agreement-by-phone",
    who,
    records: "nothing",
    answer: (asked) => draw(asked),
  },
  {
    method: "POST",
    path: "/referrals/:id/agreement-by-phone",
    who,
    records: "agreement.by-phone",
    answer: save,
  },
];
