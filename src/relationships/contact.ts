import type { ProgrammeSettings } from "../programmes/index.ts";
import type { Day } from "../words/day.ts";

/** How two people were in touch (B5). */
export const CONTACT_HOWS = {
  home: "Visit",
  out: "Met out",
  phone: "Call",
  video: "Video call",
  message: "Messages",
  group: "Group",
  online: "Online space",
  birth: "At the birth",
} as const;
export type ContactHow = keyof typeof CONTACT_HOWS;
const contactHows = Object.keys(CONTACT_HOWS) as ContactHow[];

/** What it was: the three core elements, practical help where the programme offers it, birth, and just being there (B2, B3, D31). */
export const CONTACT_WHATS = {
  listening: "Listening",
  information: "Information",
  signposting: "Signposting",
  practical: "Practical help",
  birth: "Birth support",
  "being-there": "Just being there",
} as const;
export type ContactWhat = keyof typeof CONTACT_WHATS;

/** Being tried and being missed are things that happened too. */
export const CONTACT_OUTCOMES = {
  held: "We were in touch",
  attempted: "I tried, no answer",
  missed: "It was planned and did not happen",
} as const;
export type ContactOutcome = keyof typeof CONTACT_OUTCOMES;

export type Contact = {
  id: string;
  relationshipId: string;
  onDay: Day;
  outcome: ContactOutcome;
  how: ContactHow;
  minutes: number;
  what: readonly ContactWhat[];
  /** Written as if she will read it, because she can. */
  notes: string | null;
  loggedBy: string;
  loggedAt: Date;
};

type Offers = Pick<ProgrammeSettings, "practicalSupport" | "companions" | "onlineMinutesPerWeekMax">;

/** The ways this programme's people are in touch. */
export const howsIn = (settings: Offers): ContactHow[] =>
  contactHows.filter((how) =>
    how === "birth"
      ? settings.companions > 0
      : how === "online"
        ? settings.onlineMinutesPerWeekMax !== null
        : true,
  );

/** What may be chosen in this programme: practical help only where it is offered (B3). */
export const whatsIn = (settings: Offers): ContactWhat[] =>
  (Object.keys(CONTACT_WHATS) as ContactWhat[]).filter(
    (what) => what !== "practical" || settings.practicalSupport,
  );

/** Time online and time visiting have caps of their own and are never added together. */
export const isOnline = (how: ContactHow): boolean => how === "online" || how === "message";
