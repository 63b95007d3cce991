import { dropDraft, giveConsent } from "../../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type PageAnswer,
  type Route,
} from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { statementForParents } from "../offers/offer.ts";
import { findOffer } from "../offers/store.ts";
import { typedOrKept } from "../typed-or-kept.ts";
import { carryOutAnswer } from "./answer.ts";
import { AnsweredPage } from "./pages/answered-page.tsx";
import { AsParentPage } from "./pages/as-parent-page.tsx";
import { AskedPage } from "./pages/asked-page.tsx";
import { NoPage } from "./pages/no-page.tsx";
import { YesPage } from "./pages/yes-page.tsx";
import { reachHers, type Hers } from "./reach-hers.ts";
import { readNo, readYes } from "./read-answer.ts";
import { keepYes } from "./say-yes.ts";
import { toldOfHer } from "./told-of-her.ts";

const who: Route["who"] = ["parent"];
const current = { current: "today" };

/** Her referral while it is hers to answer; what is answered already leads to her first page. */
async function reachQuestion(asked: Asked): Promise<Hers | null> {
  const hers = await reachHers(asked);
  return hers && (hers.referral.state === "invited" || hers.referral.state === "stopped") && hers.invitation
    ? hers
    : null;
}

async function show(asked: Asked): Promise<Answer> {
  // a supporter of ours may be asked as a parent; her link brought her in as who she was last (A24)
  if (asked.actor.role !== "parent") return page("A question for you", <AsParentPage />, {});
  const hers = await reachQuestion(asked);
  if (!hers)
    return (await reachHers(asked))
      ? go("/wishes")
      : page("Nothing to answer", <AnsweredPage said="nothing" />, current);
  const offer = await findOffer(asked.db, asked.organisation.id, { id: hers.referral.programmeId });
  if (!offer) throw notFound();
  const body = (
    <AskedPage
      statement={statementForParents(offer)}
      told={toldOfHer(hers.referral, asked.today)}
      waits={hers.invitation?.waits ?? false}
      before={hers.invitation?.answer ?? null}
    />
  );
  return page("A question for you", body, current);
}

async function drawYes(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const hers = await reachQuestion(asked);
  if (!hers) return go("/agreement");
  const referrer = hers.referral.source === "professional" ? (hers.referral.referrer?.name ?? null) : null;
  return drawn(
    "Your wishes",
    <YesPage referrer={referrer} typed={await typedOrKept(asked, "agreement")} problems={problems} />,
    problems,
  );
}

async function sayYes(asked: Asked): Promise<Answer> {
  const hers = await reachQuestion(asked);
  if (!hers) return go("/agreement");
  const read = readYes(asked.typed, false);
  if (!read.ok) return drawYes(asked, read.problems);
  const { consents, wishes } = read.value;
  const said = { answer: "yes", byVoice: false, whoWasAsked: null, words: null } as const;
  const refusal = await carryOutAnswer(asked, hers.referral, hers.invitation, said, () =>
    keepYes(asked, hers.referral, consents, wishes, "on her own page, when she was asked"),
  );
  if (refusal) return drawYes(asked, { consents: refusal });
  await dropDraft(asked, "agreement");
  return go("/agreement/answered?said=yes");
}

async function drawNo(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const hers = await reachQuestion(asked);
  if (!hers) return go("/agreement");
  const referrer = hers.referral.source === "professional" ? (hers.referral.referrer?.name ?? null) : null;
  return drawn(
    "Not now, or no",
    <NoPage referrer={referrer} typed={asked.typed} problems={problems} />,
    problems,
  );
}

async function sayNo(asked: Asked): Promise<Answer> {
  const hers = await reachQuestion(asked);
  if (!hers) return go("/agreement");
  const read = readNo(asked.typed);
  if (!read.ok) return drawNo(asked, read.problems);
  const { answer, tell } = read.value;
  const { personId, programmeId } = hers.referral;
  const refusal = await carryOutAnswer(
    asked,
    hers.referral,
    hers.invitation,
    { answer, byVoice: false, whoWasAsked: null, words: null },
    async () => {
      if (tell)
        await giveConsent(asked, {
          personId,
          programmeId,
          purpose: "sharing-with-referrer",
          how: "on her own page, when she said no",
        });
    },
  );
  return refusal
    ? drawNo(asked, { answer: refusal })
    : go(`/agreement/answered?said=${answer === "no" ? "no" : "not-now"}`);
}

const drawn = (title: string, body: PageAnswer["body"], problems: Problems): Answer =>
  Object.keys(problems).length > 0 ? notYetRight(title, body, current) : page(title, body, current);

const answered = (asked: Asked): Answer => {
  const said = one(asked.query, "said");
  return page(
    "Thank you",
    <AnsweredPage said={said === "yes" || said === "no" || said === "not-now" ? said : "nothing"} />,
    current,
  );
};

export const agreementRoutes: Route[] = [
  { method: "GET", path: "/agreement", who: "signed-in", records: "nothing", answer: show },
  { method: "GET", path: "/agreement/yes", who, records: "nothing", answer: (asked) => drawYes(asked) },
  { method: "POST", path: "/agreement/yes", who, records: "agreement.yes", answer: sayYes },
  { method: "GET", path: "/agreement/no", who, records: "nothing", answer: (asked) => drawNo(asked) },
  { method: "POST", path: "/agreement/no", who, records: "agreement.no", answer: sayNo },
  { method: "GET", path: "/agreement/answered", who, records: "nothing", answer: answered },
];
