import { holdsConsent } from "../agreement/consent-store.ts";
import type { Reaction } from "../../platform/doing/reactions.ts";
import type { Referral } from "../referral.ts";
import { findReferral } from "../store.ts";

/** What whoever sent it is told at once: our own answers to them. */
export const tellAnswer: Reaction = async (doing, fact) => {
  const referral = await findReferral(doing.db, fact.subjectId);
  if (!referral) return;
  const what = `${fact.kind}:${String(fact.detail?.["questionId"] ?? "")}`;
  if (referral.source === "professional") await tell(doing, referral, what);
  else await tellHerself(doing, referral, what);
};

/** What is hers to tell: the referrer hears that there is news only if she agreed to that. */
export const tellIfShe: Reaction = async (doing, fact) => {
  const referral = await findReferral(doing.db, fact.subjectId);
  if (!referral?.personId || referral.source !== "professional") return;
  if (await holdsConsent(doing.db, { personId: referral.personId, programmeId: referral.programmeId, purpose: "sharing-with-referrer" }))
    await tell(doing, referral, fact.kind);
};

type Doing = Parameters<Reaction>[0];

async function tell(doing: Doing, { id, sentBy, programmeId }: Referral, what: string): Promise<void> {
  if (!sentBy) return;
  await doing.owe({
    toPersonId: sentBy,
    template: "referral-news",
    subject: "There is news",
    body: "There is news about somebody you sent to us. Sign in to read it.",
    link: `/referrals/${id}`,
    programmeId,
    onceKey: `referral-news:${id}:${what}`,
  });
}

/** She asked for herself and has no account yet: our answer goes where she said it is safe, and names nothing. */
async function tellHerself(doing: Doing, referral: Referral, what: string): Promise<void> {
  const words = wordsForHer(referral);
  const toAddress = safeAddress(referral);
  if (!words || !toAddress || (referral.source !== "self" && referral.source !== "missed")) return;
  await doing.owe({ toAddress, template: "answer-to-her", subject: "An answer for you", body: words, programmeId: referral.programmeId, onceKey: `answer:${referral.id}:${what}` });
}

function wordsForHer(referral: Referral): string | null {
  if (referral.state === "acknowledged") return "Thank you for writing to us. Somebody has read it, and you will hear from us soon.";
  if (referral.state === "declined") return [referral.declineWords, referral.elsewhere].filter(Boolean).join("\n\n");
  return null;
}

function safeAddress({ about }: Referral): string | null {
  const { channels } = about.safeContact;
  const may = (channel: "text" | "email"): boolean => channels.length === 0 || channels.includes(channel);
  return (about.email && may("email") ? about.email : null) ?? (about.phone && may("text") ? about.phone : null);
}
