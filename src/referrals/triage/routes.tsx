import { changedMeanwhile, go, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { isOpen } from "../referral.ts";
import { reachReferral } from "../reach.ts";
import { acceptRoutes } from "./accept-routes.tsx";
import { acknowledgeReferral } from "./acknowledge-referral.ts";
import { askRoutes } from "./ask-routes.tsx";
import { carryOut } from "./carry-out.ts";
import { declineRoutes } from "./decline-routes.tsx";
import { WaitPage } from "./pages/answers/wait-page.tsx";
import { putOnWaitingList } from "./put-on-waiting-list.ts";
import { shortName } from "./who.ts";

const who: Route["who"] = ["coordinator", "administrator"];

async function acknowledge(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const done = await carryOut(
    asked,
    referral,
    acknowledgeReferral(referral, { by: asked.actor.personId, at: asked.now }),
  );
  if (done.kind === "refused") throw changedMeanwhile(done.sentence);
  return go(`/referrals/${referral.id}?done=acknowledged`);
}

/** Before she has agreed, to wait is a way of accepting, and she is told of it when she is asked. */
async function showWait(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  if (isOpen(referral)) return go(`/referrals/${referral.id}/acceptance?waits=yes`);
  return page("Waiting list", <WaitPage referralId={referral.id} name={shortName(referral.about.name)} />, {
    current: "referrals",
  });
}

async function wait(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const done = await carryOut(asked, referral, putOnWaitingList(referral));
  if (done.kind === "refused") throw changedMeanwhile(done.sentence);
  return go(`/referrals/${referral.id}?done=waiting`);
}

export const triageRoutes: Route[] = [
  {
    method: "POST",
    path: "/referrals/:id/acknowledgement",
    who,
    records: "referral.acknowledged",
    answer: acknowledge,
  },
  ...askRoutes,
  ...acceptRoutes,
  ...declineRoutes,
  { method: "GET", path: "/referrals/:id/waiting", who, records: "nothing", answer: showWait },
  {
    method: "POST",
    path: "/referrals/:id/waiting",
    who,
    records: "referral.put-on-waiting-list",
    answer: wait,
  },
];
