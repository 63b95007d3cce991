import type { Reaction } from "../../platform/doing/reactions.ts";
import type { Referral } from "../referral.ts";
import { findReferral } from "../store.ts";

/** She asked for herself and has no account yet: our answer goes where she said it is safe, and names nothing. */
export const tellHerself: Reaction = async (doing, { subjectId, kind }) => {
  const referral = await findReferral(doing.db, subjectId);
  if (!referral || (referral.source !== "self" && referral.source !== "missed")) return;
  const body = wordsFor(referral);
  const toAddress = safeAddress(referral);
  if (!body || !toAddress) return;
  await doing.owe({
    toAddress,
    // no account yet: the referral says whose it is
    aboutPersonId: null,
    aboutId: referral.id,
    template: "answer-to-her",
    subject: "An answer for you",
    body,
    programmeId: referral.programmeId,
    onceKey: `${kind}:${referral.id}`,
  });
};

function wordsFor(referral: Referral): string | null {
  if (referral.state === "acknowledged")
    return "Thank you for writing to us. Somebody has read it, and you will hear from us soon.";
  if (referral.state === "declined")
    return [referral.declineWords, referral.elsewhere].filter(Boolean).join("\n\n");
  return null;
}

function safeAddress({ about }: Referral): string | null {
  const { channels } = about.safeContact;
  const may = (channel: "text" | "email"): boolean => channels.length === 0 || channels.includes(channel);
  return (
    (about.email && may("email") ? about.email : null) ?? (about.phone && may("text") ? about.phone : null)
  );
}
