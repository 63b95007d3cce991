import type { ReferralState } from "../referral.ts";

/** The parts of the list; every count links to exactly the rows it counts. */
export const TABS = {
  open: {
    words: "Everything open",
    states: ["sent", "acknowledged", "asked", "invited", "agreed", "waiting"],
  },
  new: { words: "Not read yet", states: ["sent"] },
  decide: { words: "To decide", states: ["acknowledged"] },
  asked: { words: "Waiting for the referrer", states: ["asked"] },
  invited: { words: "Waiting for her", states: ["invited"] },
  match: { words: "Waiting for a match", states: ["agreed", "waiting"] },
  matched: { words: "Matched", states: ["matched"] },
  closed: { words: "Closed", states: ["declined", "withdrawn", "stopped", "merged"] },
} as const satisfies Record<string, { words: string; states: readonly ReferralState[] }>;

export type Tab = keyof typeof TABS;
export const tabs = Object.keys(TABS) as Tab[];

/** The part of the list an address asks for; everything open unless it names another. */
export const tabOf = (text: string): Tab => (Object.hasOwn(TABS, text) ? (text as Tab) : "open");

/** Matched and closed referrals are counted and listed for this long; open ones always. */
export const CLOSED_DAYS = 90;

export const isPast = (tab: Tab): boolean => tab === "matched" || tab === "closed";
