import type { Referral } from "../referral.ts";
import type { Change, Question } from "./store.ts";

export type Moment = { at: Date; words: string };

/** What happened to a referral that its referrer did or was told, the newest first; nothing that is hers to tell. */
export function timeline(
  referral: Referral,
  questions: readonly Question[],
  changes: readonly Change[],
): Moment[] {
  const { acknowledgedAt } = referral;
  const decided =
    referral.state === "declined" && referral.decidedAt
      ? [{ at: referral.decidedAt, words: "We answered that we cannot offer this support." }]
      : [];
  return [
    { at: referral.sentAt, words: "You sent it." },
    ...(acknowledgedAt ? [{ at: acknowledgedAt, words: "A person read it and wrote back." }] : []),
    ...questions.flatMap(({ askedAt, answeredAt }) => [
      { at: askedAt, words: "We asked you something." },
      ...(answeredAt ? [{ at: answeredAt, words: "You answered." }] : []),
    ]),
    ...changes.map(({ at }) => ({ at, words: "You changed what you sent." })),
    ...decided,
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
}
