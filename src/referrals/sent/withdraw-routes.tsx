import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { dropDraft, loadDraft } from "../../people/index.ts";
import { noProblems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { reachReferral } from "../reach.ts";
import { keepState } from "../store.ts";
import { WithdrawPage } from "./pages/withdraw-page.tsx";
import { refusedPage } from "./refused-page.tsx";
import { withdrawReferral } from "./withdraw-referral.ts";

const title = "Withdraw";
const here = { current: "referrals" };

export async function showWithdrawal(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "withdraw");
  const outcome = withdrawReferral(referral, "");
  if (outcome.kind === "nothing") return go(`/referrals/${referral.id}`);
  if (outcome.kind === "refused") return refusedPage(referral, outcome.refusal);
  const draft = await loadDraft(asked, `withdraw:${referral.id}`);
  return page(
    title,
    <WithdrawPage
      id={referral.id}
      name={referral.about.name}
      typed={draft?.typed ?? {}}
      problems={noProblems}
    />,
    here,
  );
}

export async function withdraw(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "withdraw");
  const why = readText(one(asked.typed, "why"), {
    noun: "why you are withdrawing it",
    max: 500,
    required: true,
    missing: "Say why you are withdrawing it.",
  });
  if (!why.ok)
    return notYetRight(
      title,
      <WithdrawPage
        id={referral.id}
        name={referral.about.name}
        typed={asked.typed}
        problems={{ why: why.sentence }}
      />,
      here,
    );
  const outcome = withdrawReferral(referral, why.value);
  if (outcome.kind === "refused") return refusedPage(referral, outcome.refusal);
  if (outcome.kind === "happened" && (await keepState(asked.db, referral, outcome.state))) {
    await dropDraft(asked, `withdraw:${referral.id}`);
    await asked.happened(...outcome.facts);
    await asked.changed("referrals");
    await asked.changed(`referral:${referral.id}`);
  }
  return go(`/referrals/${referral.id}?done=withdrawn`);
}
