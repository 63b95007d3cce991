import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { reachReferral, shown } from "../reach.ts";
import type { Referral } from "../referral.ts";
import { REFUSALS } from "../refusals.ts";
import { findReferral, keepAbout, keepState } from "../store.ts";
import { factOf } from "../triage/triaged.ts";
import { candidateKeys, compare } from "./alike.ts";
import { mergedAbout, standingOf } from "./as-draft.ts";
import { MERGE_FIELD_CODES } from "./merge-fields.ts";
import { mergeReferrals } from "./merge.ts";
import { BesidePage } from "./pages/beside-page.tsx";
import { MERGE_REFUSALS } from "./refusals.ts";
import { sideBySide } from "./side-by-side.ts";
import type { MergeChoices } from "./standing.ts";
import { PUT_TOGETHER_REFUSALS, whichStays } from "./which-stays.ts";

const who: Route["who"] = ["coordinator", "administrator"];
const current = { current: "referrals" };

async function reachBoth(asked: Asked): Promise<[Referral, Referral]> {
  const referral = await reachReferral(asked, "coordinate");
  const other = await findReferral(asked.db, asked.params["otherid"] ?? "", true);
  if (!other || other.id === referral.id) throw notFound();
  await shown(asked, other);
  return [referral, other];
}

async function draw(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const [referral, other] = await reachBoth(asked);
  const found = whichStays(referral, other);
  const [left, right] = "stays" in found ? [found.stays, found.goes] : [referral, other];
  const [one, two] = [standingOf(left), standingOf(right)];
  const body = (
    <BesidePage
      here={referral.id}
      otherId={other.id}
      sides={[left, right].map(({ id, sentAt }) => ({ id, sentAt }))}
      rows={sideBySide(one.referral, two.referral)}
      newest={right.sentAt > left.sentAt ? "other" : "survivor"}
      because={compare(one.referral, two.referral)?.because ?? []}
      obstacle={"refusal" in found ? PUT_TOGETHER_REFUSALS[found.refusal] : null}
      differentNumbers={
        left.about.nhsNumber !== null &&
        right.about.nhsNumber !== null &&
        left.about.nhsNumber !== right.about.nhsNumber
      }
      now={asked.now}
      typed={asked.typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Side by side", body, current)
    : page("Side by side", body, current);
}

async function merge(asked: Asked): Promise<Answer> {
  const [referral, other] = await reachBoth(asked);
  const found = whichStays(referral, other);
  if ("refusal" in found) throw changedMeanwhile(PUT_TOGETHER_REFUSALS[found.refusal]);
  const { stays, goes } = found;
  const reason = readText(one(asked.typed, "reason"), { noun: "reason", max: 1_000 });
  if (!reason.ok) return draw(asked, { reason: reason.sentence });
  const outcome = mergeReferrals(standingOf(stays), standingOf(goes), choicesIn(asked), reason.value);
  if (outcome.kind !== "happened")
    return outcome.kind === "refused"
      ? draw(asked, { reason: MERGE_REFUSALS[outcome.refusal] })
      : go(`/referrals/${stays.id}`);
  const about = mergedAbout(stays.about, goes.about, outcome.state.referral);
  const kept =
    (await keepAbout(asked.db, stays, about, candidateKeys(about))) &&
    (await keepState(asked.db, goes, { ...goes, state: "merged", mergedIntoId: stays.id }));
  if (!kept) throw changedMeanwhile(REFUSALS.changedMeanwhile);
  for (const fact of outcome.facts)
    await asked.happened(
      fact.type === "ReferralMergedAway"
        ? factOf("ReferralMergedAway", goes, { into: stays.id })
        : factOf("ReferralMerged", stays, {
            from: goes.id,
            fieldsFrom: fact.fieldsFrom,
            despiteNhsNumbers: fact.despiteNhsNumbers,
          }),
    );
  await asked.changed("referrals");
  await asked.changed("board");
  return go(`/referrals/${stays.id}?done=merged`);
}

function choicesIn(asked: Asked): MergeChoices {
  const choices: MergeChoices = {};
  for (const field of MERGE_FIELD_CODES) {
    const chosen = one(asked.typed, `keep-${field}`);
    if (chosen === "survivor" || chosen === "other") choices[field] = chosen;
  }
  return choices;
}

export const duplicateRoutes: Route[] = [
  {
    method: "GET",
    path: "/referrals/:id/beside/:otherid",
    who,
    records: "referral.compared",
    answer: (asked) => draw(asked),
  },
  { method: "POST", path: "/referrals/:id/beside/:otherid", who, records: "referral.merged", answer: merge },
];
