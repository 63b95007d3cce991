import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { isOpen, referralFact, type Referral } from "../referral.ts";
import type { Question } from "./store.ts";

type Answered = { referral: Referral; answer: string };

/**
 * The referrer answers what the coordinator asked. When no other question waits, the referral is with the coordinator
 * again and its clock goes on. The same answer twice is nothing; another one is refused.
 */
export function answerQuestion(
  referral: Referral,
  question: Question,
  answering: { words: string; others: readonly Question[]; now: Date },
): Outcome<Answered, ReturnType<typeof referralFact>, "alreadyAnswered" | "noLongerOpen"> {
  if (question.answeredAt)
    return question.answer === answering.words ? nothing() : refused("alreadyAnswered");
  if (!isOpen(referral)) return refused("noLongerOpen");
  const isLast = answering.others.every(({ id, answeredAt }) => id === question.id || answeredAt !== null);
  const next: Referral =
    isLast && referral.state === "asked"
      ? { ...referral, state: "acknowledged", acknowledgedAt: referral.acknowledgedAt ?? answering.now }
      : referral;
  return happened(
    { referral: next, answer: answering.words },
    referralFact("ReferralQuestionAnswered", referral, { questionId: question.id, isLast }),
  );
}
