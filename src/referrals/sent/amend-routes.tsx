import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { dropDraft, loadDraft } from "../../people/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { readAmendment } from "../about/read-about.ts";
import { typeAbout } from "../about/type-about.ts";
import { candidateKeys } from "../duplicates/candidate-keys.ts";
import { reachReferral } from "../reach.ts";
import { isOpen, type Referral } from "../referral.ts";
import { REFUSALS, type Refusal } from "../refusals.ts";
import { keepAbout } from "../store.ts";
import { amendReferral } from "./amend-referral.ts";
import { AmendPage } from "./pages/amend-page.tsx";
import { refusedPage } from "./refused-page.tsx";
import { insertChange } from "./store.ts";

const title = "Change what you sent";
const here = { current: "referrals" };
const form = ({ id }: Referral): string => `amend:${id}`;

export async function showAmendment(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "amend");
  if (!isOpen(referral)) return refusedPage(referral, "alreadyDecided");
  const draft = await loadDraft(asked, form(referral));
  // a draft begun on an older version would quietly take back what changed since
  const typed =
    draft && one(draft.typed, "version") === String(referral.version)
      ? draft.typed
      : typeAbout(referral.about);
  return page(
    title,
    <AmendPage
      id={referral.id}
      name={referral.about.name}
      version={String(referral.version)}
      typed={typed}
      problems={noProblems}
    />,
    here,
  );
}

export async function amend(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "amend");
  const version = one(asked.typed, "version");
  const read = readAmendment(asked.typed, asked.today);
  const why = readText(one(asked.typed, "why"), {
    noun: "why it is different",
    max: 500,
    required: true,
    missing: "Say why it is different, so that the coordinator understands the change",
  });
  if (!read.ok || !why.ok) {
    const problems: Problems = {
      ...(why.ok ? {} : { why: `${why.sentence}.`.replace(/\.\.$/, ".") }),
      ...(read.ok ? {} : read.problems),
    };
    return again(asked, referral, version, problems);
  }
  const outcome = amendReferral(referral, { about: read.value, version: Number(version) });
  if (outcome.kind === "nothing") return go(`/referrals/${referral.id}?done=same`);
  if (outcome.kind === "refused")
    return again(asked, referral, version, { why: REFUSALS[outcome.refusal satisfies Refusal] }, 409);
  const { about, fields } = outcome.state;
  if (!(await keepAbout(asked.db, referral, about, candidateKeys(about))))
    return again(asked, referral, version, { why: REFUSALS.changedMeanwhile }, 409);
  await insertChange(asked.db, {
    organisationId: asked.organisation.id,
    referralId: referral.id,
    at: asked.now,
    by: asked.actor.personId ?? "",
    why: why.value,
    fields,
  });
  await dropDraft(asked, form(referral));
  await asked.happened(...outcome.facts);
  await asked.changed("referrals");
  await asked.changed(`referral:${referral.id}`);
  return go(`/referrals/${referral.id}?done=amended`);
}

function again(asked: Asked, referral: Referral, version: string, problems: Problems, status = 422): Answer {
  const body = (
    <AmendPage
      id={referral.id}
      name={referral.about.name}
      version={version}
      typed={asked.typed}
      problems={problems}
    />
  );
  return notYetRight(title, body, { ...here, status });
}
