import type { Referral, ReferralState } from "../referral.ts";

const CLOSED: readonly ReferralState[] = ["declined", "withdrawn", "merged"];

export const PUT_TOGETHER_REFUSALS = {
  closed: "One of the two is closed, so they cannot be put together. Both stay readable side by side.",
  bothArrived:
    "She was invited twice, so she has two sets of pages here. Stop one of them with her first, then put them together.",
  differentProgrammes: "These two are for different programmes. Each is answered by its own.",
} as const;

export type WhichStays =
  | { stays: Referral; goes: Referral }
  | { refusal: keyof typeof PUT_TOGETHER_REFUSALS };

/**
 * Which of two referrals stays when they become one: the one she was already asked through, else the one that came
 * first, because its promise is older. Refuses closed ones, other programmes, and a person who arrived twice.
 */
export function whichStays(one: Referral, other: Referral): WhichStays {
  if (CLOSED.includes(one.state) || CLOSED.includes(other.state)) return { refusal: "closed" };
  if (one.programmeId !== other.programmeId) return { refusal: "differentProgrammes" };
  if (one.personId && other.personId) return { refusal: "bothArrived" };
  if (one.personId || other.personId)
    return one.personId ? { stays: one, goes: other } : { stays: other, goes: one };
  return one.sentAt <= other.sentAt ? { stays: one, goes: other } : { stays: other, goes: one };
}
