import type { Story } from "../../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../../ui/hard-names.ts";
import { aReferral, someDay } from "../../triage/referral.sample.ts";
import { typedReferral } from "../../refer/typed.sample.ts";
import type { ReferralState } from "../../referral.ts";
import type { SentView } from "../sent-view.ts";
import { statusFor } from "../status.ts";
import { AmendPage } from "./amend-page.tsx";
import { MyReferralsPage } from "./my-referrals-page.tsx";
import { QuestionPage } from "./question-page.tsx";
import { SentReferralPage } from "./sent-referral-page.tsx";
import { WithdrawPage } from "./withdraw-page.tsx";

const now = new Date("2026-08-06T09:40:00+01:00");
const question = {
  id: "q",
  askedAt: someDay,
  words: "Does she need an interpreter?",
  answeredAt: null,
  answer: null,
};

function sent(state: ReferralState, name = "Priya Sandhu"): SentView {
  const referral = { ...aReferral(state, { about: { name } }), id: `${state}-${name}` };
  const shared = { isAsked: false, isShared: false };
  return {
    referral,
    programme: "Harbrook Befriending",
    status: statusFor(referral, shared),
    promise: "2 of 10 working days used",
    questions: state === "asked" ? [question] : [],
    ...shared,
  };
}

const moments = [{ at: someDay, words: "You sent it." }];
const one = { moments, changes: [], now, done: null, mayAmend: true, mayWithdraw: true };
const hers = { as: "referrer", current: "referrals" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "My referrals, none yet",
    draw: () => <MyReferralsPage sent={[]} drafts={[]} now={now} done={null} />,
  },
  {
    ...hers,
    name: "My referrals, a question waits, one is not sent",
    draw: () => (
      <MyReferralsPage
        sent={[sent("asked"), sent("invited", longName), sent("declined", rightToLeftName)]}
        drafts={[
          { id: "1", name: "", savedAt: someDay },
          { id: "2", name: longName, savedAt: someDay },
        ]}
        now={now}
        done="Your answer is on its way."
      />
    ),
  },
  {
    ...hers,
    name: "One referral I sent",
    draw: () => <SentReferralPage view={sent("acknowledged")} {...one} />,
  },
  {
    ...hers,
    name: "One referral I sent, with a question and changes",
    draw: () => (
      <SentReferralPage
        view={sent("asked", longName)}
        {...one}
        changes={[
          {
            at: someDay,
            why: "She has a new number.",
            fields: [{ field: "Phone", from: "07700 900123", to: unbroken }],
          },
        ]}
      />
    ),
  },
  {
    ...hers,
    name: "The question I was asked",
    draw: () => (
      <QuestionPage
        id="1"
        name="Priya Sandhu"
        question={question}
        now={now}
        typed={{}}
        problems={{ answer: "Write your answer." }}
      />
    ),
  },
  {
    ...hers,
    name: "The question I answered meanwhile",
    draw: () => (
      <QuestionPage
        id="1"
        name="Priya Sandhu"
        question={{ ...question, answeredAt: now, answer: "Yes, Kurdish (Sorani)." }}
        now={now}
        typed={{ answer: unbroken }}
        problems={{}}
      />
    ),
  },
  {
    ...hers,
    name: "Changing what I sent",
    draw: () => (
      <AmendPage
        id="1"
        name="Priya Sandhu"
        version="1"
        typed={typedReferral}
        problems={{ why: "Say why it is different." }}
      />
    ),
  },
  {
    ...hers,
    name: "Withdrawing",
    draw: () => <WithdrawPage id="1" name={longName} typed={{}} problems={{}} />,
  },
];
