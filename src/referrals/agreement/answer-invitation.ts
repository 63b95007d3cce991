import type { Fact } from "../../platform/web/index.ts";
import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Referral } from "../referral.ts";
import { factOf } from "../triage/triaged.ts";
import type { Answer, Invitation } from "./invitation.ts";
import type { AgreementRefusal } from "./refusals.ts";

export type Answered = { answer: Answer; byVoice: boolean };

/**
 * Her answer, which nobody else can give (product principle 2): typed by herself, or by whoever asked her by voice. A yes
 * waits at once where it was said that there is a wait. She may come back after no; after yes she stops by taking back
 * what she agreed to. Refuses referrals she was not asked about.
 */
export function answerInvitation(
  referral: Referral,
  invitation: Pick<Invitation, "waits" | "answer"> | null,
  { answer, byVoice }: Answered,
): Outcome<Referral, Fact, AgreementRefusal> {
  const { state, personId } = referral;
  if (!invitation || !personId) return refused("notAsked");
  if (state === "agreed" || state === "waiting" || state === "matched")
    return answer === "yes" ? nothing() : refused("alreadyYes");
  if (state !== "invited" && state !== "stopped") return refused("over");
  const voice = byVoice ? { byVoice } : {};
  if (answer === "yes")
    return happened(
      { ...referral, personId, state: invitation.waits ? ("waiting" as const) : ("agreed" as const) },
      factOf("ParentAgreed", referral, { ...voice, waits: invitation.waits }),
    );
  if (state === "stopped" && invitation.answer === answer) return nothing();
  return happened(
    { ...referral, state: "stopped" as const },
    factOf(answer === "no" ? "ParentSaidNo" : "ParentSaidNotNow", referral, voice),
  );
}
