import { at, type Day } from "../../words/day.ts";
import type { About, SafeChannel, SafeContactSaid, SignedBy } from "../referral.ts";
import { noAccessNeeds, nothingSaidOfContact } from "../store.ts";
import type { DraftReferral } from "./draft-referral.ts";

/** A row of a list as what is said about her; what the list does not say stays unsaid. */
export function aboutFromList(draft: DraftReferral): About {
  return {
    name: draft.name,
    bornOn: draft.bornOn,
    dueOn: draft.dueOn,
    babyBornOn: draft.babyBornOn,
    outcode: draft.outcode,
    postcode: draft.postcode,
    phone: draft.phone,
    email: draft.email,
    nhsNumber: draft.nhsNumber,
    safeContact: contactFromList(draft),
    language: draft.language ?? "English",
    accessNeeds: { ...noAccessNeeds, interpreter: draft.interpreter ?? false },
    reasons: draft.reasons,
    note: draft.note || null,
    wouldLike: null,
    agreedHow: draft.selfReferred ? "herself" : "not said",
  };
}

/** Who referred her, as far as the list says. */
export const signedFromList = ({
  referrerName,
  referrerRole,
  referrerTeam,
}: DraftReferral): SignedBy | null =>
  referrerName || referrerRole || referrerTeam
    ? {
        name: referrerName ?? referrerTeam ?? referrerRole ?? "",
        role: referrerRole ?? "",
        team: referrerName ? (referrerTeam ?? "") : "",
      }
    : null;

/** When it was sent: the day the list gives, from the morning; now where it gives none or one to come. */
export const sentFromList = ({ referredOn }: DraftReferral, today: Day, now: Date): Date =>
  referredOn && referredOn < today ? at(referredOn, "09:00") : now;

// one way refused says nothing of the others, so what is left is what a careful person would try
function contactFromList({ safeContact, phone, email }: DraftReferral): SafeContactSaid {
  const { words, call, text, voicemail } = safeContact;
  const left: SafeChannel[] = [];
  if (text !== false && phone) left.push("text");
  if (email) left.push("email");
  if (call !== false && phone) left.push("call");
  return {
    ...nothingSaidOfContact,
    words,
    voicemail,
    channels: call === false || text === false ? left : [],
  };
}
