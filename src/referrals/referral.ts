import type { Day } from "../words/day.ts";
import type { ReasonCode } from "./reasons.ts";

/** How a referral came to us. */
export type ReferralSource = "professional" | "self" | "missed" | "import";

/** How she may be reached safely, as she told whoever wrote it down; null and empty mean that nobody has said. */
export type SafeContactSaid = {
  channels: SafeChannel[];
  /** "09:00" */
  hoursFrom: string | null;
  hoursTo: string | null;
  voicemail: boolean | null;
  phoneSeenBy: "nobody" | "somebody" | "not known";
  whoElse: string | null;
  safeWord: string | null;
  words: string | null;
};
export type SafeChannel = "text" | "call" | "email";

/** What she needs so that she can read, hear and be understood (Accessible Information Standard). */
export type AccessSaid = {
  interpreter: boolean;
  easyRead: boolean;
  largePrint: boolean;
  bsl: boolean;
  words: string | null;
};

/** Whether she has agreed to be referred, and how she said so (A2). Imported lists may not say. */
export const AGREED_HOW = {
  "in person": "Yes, face to face",
  "by phone": "Yes, on the phone",
  "in writing": "Yes, in writing",
  herself: "She asked for this herself",
  "not said": "The list does not say",
} as const;
export type AgreedHow = keyof typeof AGREED_HOW;

/** Everything said about her by whoever sent it: what is read, amended, compared and merged. */
export type About = {
  name: string;
  bornOn: Day | null;
  dueOn: Day | null;
  babyBornOn: Day | null;
  outcode: string | null;
  postcode: string | null;
  /** "+447700900123" */
  phone: string | null;
  email: string | null;
  /** ten digits */
  nhsNumber: string | null;
  safeContact: SafeContactSaid;
  language: string;
  accessNeeds: AccessSaid;
  reasons: ReasonCode[];
  note: string | null;
  wouldLike: string | null;
  agreedHow: AgreedHow;
};

/** The professional as she signed this referral (A2); null where she asked for herself. */
export type SignedBy = { name: string; role: string; team: string };

type Sent = {
  id: string;
  organisationId: string;
  programmeId: string;
  source: ReferralSource;
  sentAt: Date;
  sentBy: string | null;
  referrer: SignedBy | null;
  about: About;
  /** Who she is to us, once known; always known from "agreed" on. */
  personId: string | null;
  acknowledgedAt: Date | null;
  importId: string | null;
  /** Goes up with every amendment, so that two tabs cannot overwrite each other. */
  version: number;
  /** The switch for loss is on for her, as far as this reader may know: nothing is counted (words/speak-of-her.ts). */
  quiet: boolean;
};
type Decided = { decidedAt: Date | null; decidedBy: string | null };

/** A referral is in exactly one of these states, each with only what is true in it. */
export type Referral = Sent &
  (
    | { state: "sent" | "acknowledged" | "asked" }
    | ({ state: "invited" } & Decided)
    | ({ state: "agreed" | "waiting" | "matched"; personId: string } & Decided)
    | ({
        state: "declined";
        declineCode: string;
        declineWords: string | null;
        elsewhere: string | null;
      } & Decided)
    | { state: "withdrawn"; withdrawnWhy: string | null }
    | ({ state: "stopped" } & Decided)
    | { state: "merged"; mergedIntoId: string }
  );
export type ReferralState = Referral["state"];

/** Nobody has answered it yet: it stands against the programme's promise. */
export const openStates = ["sent", "acknowledged", "asked"] as const satisfies readonly ReferralState[];
export const isOpen = ({ state }: { state: ReferralState }): boolean =>
  (openStates as readonly string[]).includes(state);

/** What the referrer changed after sending; both values stay readable. */
export type FieldChanged = { field: string; from: string | null; to: string | null };

/** The facts of a referral, in the past tense; other files of this folder add theirs to the same subject. */
export const referralFact = (
  kind: ReferralFactKind,
  referral: Pick<Referral, "id" | "programmeId" | "personId">,
  detail: Record<string, unknown> = {},
) => ({
  kind,
  subjectKind: "referral",
  subjectId: referral.id,
  programmeId: referral.programmeId,
  aboutPersonId: referral.personId,
  detail,
});
export type ReferralFactKind =
  | "ReferralSent"
  | "ReferralAmended"
  | "ReferralWithdrawn"
  | "ReferralQuestionAnswered"
  | "ReferralAcknowledged"
  | "ReferralQuestionAsked"
  | "ReferralAccepted"
  | "ReferralDeclined"
  | "ReferralAgreed"
  | "ReferralNotNow"
  | "ReferralRefusedByHer"
  | "ReferralWaiting"
  | "ReferralMatched"
  | "ReferralMerged"
  | "ReferralUnmerged"
  | "ReferralImported"
  | "ReferralImportUndone";
