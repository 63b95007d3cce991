import { today as dayOf } from "../../words/day.ts";
import { saySafeContact } from "../about/say-safe-contact.ts";
import type { DraftReferral } from "../importing/draft-referral.ts";
import type { About, Referral, SafeContactSaid } from "../referral.ts";
import type { Standing } from "./standing.ts";

/** A referral as merging compares it: field by field, in the shape lists are read into. */
export function standingOf({ id, about, referrer, source, sentAt }: Referral): Standing {
  const { safeContact } = about;
  const referral: DraftReferral = {
    name: about.name,
    bornOn: about.bornOn,
    dueOn: about.dueOn,
    babyBornOn: about.babyBornOn,
    phone: about.phone,
    email: about.email,
    outcode: about.outcode,
    postcode: about.postcode,
    nhsNumber: about.nhsNumber,
    reasons: about.reasons,
    note: about.note ?? "",
    language: about.language,
    interpreter: about.accessNeeds.interpreter || null,
    // its words say it all; how the two are joined is decided below, by what is strictest
    safeContact: { words: saySafeContact(safeContact).join(" "), call: null, text: null, voicemail: null },
    agreed: about.agreedHow === "not said" ? null : true,
    selfReferred: source === "self" || source === "missed",
    referrerName: referrer?.name ?? null,
    referrerRole: referrer?.role || null,
    referrerTeam: referrer?.team || null,
    referredOn: dayOf(sentAt),
  };
  return { id, arrivedAt: sentAt, referral };
}

/** What is said about her once two are one: the merged fields, and of everything else what is strictest or said at all. */
export function mergedAbout(survivor: About, other: About, merged: DraftReferral): About {
  return {
    name: merged.name,
    bornOn: merged.bornOn,
    dueOn: merged.dueOn,
    babyBornOn: merged.babyBornOn,
    outcode: merged.outcode,
    postcode: merged.postcode,
    phone: merged.phone,
    email: merged.email,
    nhsNumber: merged.nhsNumber,
    reasons: merged.reasons,
    note: merged.note || null,
    language: merged.language ?? survivor.language,
    safeContact: strictest(survivor.safeContact, other.safeContact),
    accessNeeds: {
      interpreter: survivor.accessNeeds.interpreter || other.accessNeeds.interpreter,
      easyRead: survivor.accessNeeds.easyRead || other.accessNeeds.easyRead,
      largePrint: survivor.accessNeeds.largePrint || other.accessNeeds.largePrint,
      bsl: survivor.accessNeeds.bsl || other.accessNeeds.bsl,
      words: joined(survivor.accessNeeds.words, other.accessNeeds.words),
    },
    wouldLike: joined(survivor.wouldLike, other.wouldLike),
    agreedHow: survivor.agreedHow === "not said" ? other.agreedHow : survivor.agreedHow,
  };
}

/** Safety is never merged away: a way must be safe in both that speak of it, and a worry in either holds. */
function strictest(one: SafeContactSaid, other: SafeContactSaid): SafeContactSaid {
  const both = one.channels.length > 0 && other.channels.length > 0;
  const agreed = one.channels.filter((channel) => other.channels.includes(channel));
  return {
    // where nothing is safe in both, a person has to ask her: a call is all that is left
    channels: both ? (agreed.length > 0 ? agreed : ["call"]) : [...one.channels, ...other.channels],
    hoursFrom: later(one.hoursFrom, other.hoursFrom),
    hoursTo: earlier(one.hoursTo, other.hoursTo),
    voicemail:
      one.voicemail === false || other.voicemail === false ? false : (one.voicemail ?? other.voicemail),
    phoneSeenBy: [one, other].some(({ phoneSeenBy }) => phoneSeenBy === "somebody")
      ? "somebody"
      : one.phoneSeenBy === "not known"
        ? other.phoneSeenBy
        : one.phoneSeenBy,
    whoElse: joined(one.whoElse, other.whoElse),
    safeWord: joined(one.safeWord, other.safeWord),
    words: joined(one.words, other.words),
  };
}

const joined = (one: string | null, other: string | null): string | null =>
  [...new Set([one, other])].filter((each) => each !== null && each !== "").join("\n") || null;
const later = (one: string | null, other: string | null): string | null =>
  one && other ? (one > other ? one : other) : (one ?? other);
const earlier = (one: string | null, other: string | null): string | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
