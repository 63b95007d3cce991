import { go, notAllowed, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { readText } from "../../words/text.ts";
import { account, reachRequest } from "./account.tsx";
import { approveRequest, refuseRequest } from "./decide-request.ts";
import { letIn } from "./let-in.ts";
import { ACCOUNT_REFUSALS } from "./refusals.ts";
import { keepRequest } from "./store.ts";

/** A coordinator lets a professional in, and she is told. */
export async function approve(asked: Asked): Promise<Answer> {
  const request = await reachRequest(asked);
  const outcome = approveRequest(request, asked.actor.personId);
  if (outcome.kind === "refused")
    return account(asked, request, { refusal: ACCOUNT_REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") {
    const came = await asked.asSystem(() => letIn(asked, request, asked.actor.personId));
    if (!came) throw notAllowed(ACCOUNT_REFUSALS.alreadyApproved);
    await asked.owe({
      toPersonId: came.personId,
      template: "account-approved",
      subject: "Your account is ready",
      body: "Your account is ready. Sign in with this address to use it.",
      link: "/sign-in?then=/refer",
      programmeId: request.programmeId,
      aboutId: request.id,
      onceKey: `account-approved:${request.id}`,
    });
    await asked.changed("accounts");
  }
  return go("/referrals/accounts?done=approved");
}

/** A coordinator says why not, in words the professional reads. */
export async function refuse(asked: Asked): Promise<Answer> {
  const request = await reachRequest(asked);
  const why = readText(one(asked.typed, "why"), {
    noun: "why not",
    max: 500,
    required: true,
    missing: "Say why not, in a sentence they can act on.",
  });
  if (!why.ok) return account(asked, request, { problems: { why: why.sentence } });
  const outcome = refuseRequest(request, { why: why.value, now: asked.now });
  if (outcome.kind === "refused")
    return account(asked, request, { refusal: ACCOUNT_REFUSALS[outcome.refusal] });
  if (outcome.kind === "happened") {
    await keepRequest(asked.db, outcome.state);
    await asked.happened(...outcome.facts);
    await asked.owe({
      toAddress: request.email,
      template: "account-refused",
      subject: "About your request",
      body: `We could not open an account for you. ${why.value}`,
      programmeId: request.programmeId,
      aboutId: request.id,
      onceKey: `account-refused:${request.id}`,
    });
    await asked.changed("accounts");
  }
  return go("/referrals/accounts?done=refused");
}
