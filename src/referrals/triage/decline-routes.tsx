import { go, notYetRight, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { reachReferral } from "../reach.ts";
import { typedOrKept } from "../typed-or-kept.ts";
import { dropDraft } from "../../people/index.ts";
import { carryOut } from "./carry-out.ts";
import { declineReferral } from "./decline-referral.ts";
import { DeclinePage } from "./pages/answers/decline-page.tsx";
import { readDecline } from "./read-decline.ts";
import { sayFrom, shortName } from "./who.ts";

const current = { current: "referrals" };
const who: Route["who"] = ["coordinator", "administrator"];

const form = ({ id }: { id: string }): string => `decline:${id}`;

async function draw(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const toHer = referral.source === "self" || referral.source === "missed";
  const body = (
    <DeclinePage
      referralId={referral.id}
      name={shortName(referral.about.name)}
      from={sayFrom(referral)}
      toHer={toHer}
      typed={await typedOrKept(asked, form(referral))}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Say no, kindly", body, current)
    : page("Say no, kindly", body, current);
}

async function decline(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const read = readDecline(asked.typed);
  if (!read.ok) return draw(asked, read.problems);
  const done = await carryOut(
    asked,
    referral,
    declineReferral(referral, read.value, { by: asked.actor.personId, at: asked.now }),
    () => dropDraft(asked, form(referral)),
  );
  return done.kind === "refused"
    ? draw(asked, { words: done.sentence })
    : go(`/referrals/${referral.id}?done=declined`);
}

export const declineRoutes: Route[] = [
  { method: "GET", path: "/referrals/:id/refusal", who, records: "nothing", answer: (asked) => draw(asked) },
  { method: "POST", path: "/referrals/:id/refusal", who, records: "referral.declined", answer: decline },
];
