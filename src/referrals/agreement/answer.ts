import { changedMeanwhile, type Asked } from "../../platform/web/index.ts";
import type { Referral } from "../referral.ts";
import { REFUSALS } from "../refusals.ts";
import { keepState } from "../store.ts";
import { answerInvitation, type Answered } from "./answer-invitation.ts";
import type { Invitation } from "./invitation.ts";
import { AGREEMENT_REFUSALS } from "./refusals.ts";
import { keepAnswer } from "./store.ts";

type Said = Answered & { whoWasAsked: string | null; words: string | null };

/**
 * Carries out her answer: the rows it rests on (`first`, such as what she agreed to) before the facts, so that whoever
 * hears of it finds them. Answers a sentence when it is refused, null when it is done or was so already.
 */
export async function carryOutAnswer(
  asked: Asked,
  referral: Referral,
  invitation: Invitation | null,
  said: Said,
  first: () => Promise<void>,
): Promise<string | null> {
  const outcome = answerInvitation(referral, invitation, said);
  if (outcome.kind === "refused") return AGREEMENT_REFUSALS[outcome.refusal];
  if (outcome.kind === "nothing") return null;
  await first();
  if (!(await keepState(asked.db, referral, outcome.state)))
    throw changedMeanwhile(REFUSALS.changedMeanwhile);
  const { answer, byVoice, whoWasAsked, words } = said;
  await keepAnswer(asked.db, referral.id, {
    answer,
    askedByVoice: byVoice,
    whoWasAsked,
    words,
    at: asked.now,
    by: asked.actor.personId,
  });
  await asked.happened(...outcome.facts);
  await asked.changed("referrals");
  await asked.changed("board");
  await asked.changed(`referral:${referral.id}`);
  return null;
}
