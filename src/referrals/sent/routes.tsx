import { go, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { listReferralDrafts } from "../refer/referral-draft.ts";
import { isOpen } from "../referral.ts";
import { reachReferral } from "../reach.ts";
import { listReferrals } from "../store.ts";
import { amend, showAmendment } from "./amend-routes.tsx";
import { answer, showQuestion } from "./question-routes.tsx";
import { MyReferralsPage } from "./pages/my-referrals-page.tsx";
import { SentReferralPage } from "./pages/sent-referral-page.tsx";
import { viewSent } from "./sent-view.ts";
import { listChanges } from "./store.ts";
import { timeline } from "./timeline.ts";
import { showWithdrawal, withdraw } from "./withdraw-routes.tsx";

const doneWords: Record<string, string> = {
  amended: "Changed. The coordinator has been told.",
  withdrawn: "Withdrawn. The coordinator has been told.",
  answered: "Sent. The coordinator has been told.",
  same: "Nothing was different, so nothing was changed.",
  saved: "Saved. It is under “Not sent yet”.",
  removed: "The draft is gone.",
};
const doneOf = (asked: Asked): string | null => doneWords[one(asked.query, "done")] ?? null;

/** The referrer's list. */
export async function showMine(asked: Asked): Promise<Answer> {
  const sent = await viewSent(asked, await listReferrals(asked.db, { sentBy: asked.actor.personId ?? "" }));
  const drafts = await listReferralDrafts(asked);
  await asked.viewedList("my referrals");
  return page(
    "My referrals",
    <MyReferralsPage sent={sent} drafts={drafts} now={asked.now} done={doneOf(asked)} />,
    { current: "referrals", live: ["referrals"] },
  );
}

/** One referral, as its referrer sees it. */
export async function showMyReferral(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "see");
  const [view] = await viewSent(asked, [referral]);
  if (!view) return go("/referrals");
  const changes = await listChanges(asked.db, referral.id);
  return page(
    "Referral",
    <SentReferralPage
      view={view}
      moments={timeline(referral, view.questions, changes)}
      changes={changes}
      now={asked.now}
      done={doneOf(asked)}
      mayAmend={isOpen(referral)}
      mayWithdraw={isOpen(referral) || referral.state === "invited"}
    />,
    { current: "referrals", live: [`referral:${referral.id}`] },
  );
}

const who = ["referrer"] as const;
const seen = { method: "GET", who, records: "nothing" } as const;
const at = "/referrals/:id";

/** What a referrer may do to what she sent. */
export const sentRoutes: Route[] = [
  { ...seen, path: `${at}/amendment`, answer: showAmendment },
  { method: "POST", path: `${at}/amendment`, who, records: "referral.amended", answer: amend },
  { ...seen, path: `${at}/withdrawal`, answer: showWithdrawal },
  { method: "POST", path: `${at}/withdrawal`, who, records: "referral.withdrawn", answer: withdraw },
  { ...seen, path: `${at}/questions/:questionid`, answer: showQuestion },
  { method: "POST", path: `${at}/questions/:questionid`, who, records: "referral.question-answered", answer },
];
