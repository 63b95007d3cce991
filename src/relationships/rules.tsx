import { markOfRules } from "../content/index.ts";
import { dropDraft, loadDraft } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { sayDay, today as dayOf } from "../words/day.ts";
import { readText } from "../words/text.ts";
import { agreeGroundRules } from "./agree-ground-rules.ts";
import type { GroundRules } from "./ground-rules.ts";
import { GroundRulesPage } from "./pages/ground-rules-page.tsx";
import { sideIn } from "./policy.ts";
import { reachRelationship } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { rewordGroundRules } from "./reword-ground-rules.ts";
import { insertRules, keepAgreement, listRules, type Standing } from "./store.ts";

async function newest(asked: Asked, pair: Standing): Promise<GroundRules> {
  const [rules] = await listRules(asked, pair.id);
  if (!rules) throw notFound("There are no ground rules written for these two yet.");
  return rules;
}

/** GET /relationships/:id/ground-rules */
export async function groundRulesPage(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "rewordRules");
  const rules = await newest(asked, pair);
  const kept = (await loadDraft(asked, `ground-rules:${pair.id}`))?.typed;
  return draw(asked, pair, rules, kept ?? { ours: rules.words.ours }, noProblems);
}

async function draw(
  asked: Asked,
  pair: Standing,
  rules: GroundRules,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const side = sideIn(pair, asked.actor);
  const own = side === "parent" ? "parent" : "supporter";
  const other = own === "parent" ? "supporter" : "parent";
  const agreedAt = side === "parent" ? rules.parentAgreedAt : rules.supporterAgreedAt;
  const view = {
    id: pair.id,
    back: {
      to: `/relationships/${pair.id}`,
      words:
        side === "coordinator"
          ? `${pair.parent.called} and ${pair.supporter.called}`
          : `You and ${pair[other].called}`,
    },
    said:
      {
        reworded: "Changed. You are both asked to agree to the new words.",
        agreed: "Thank you. You agreed.",
      }[one(asked.query, "just")] ?? null,
    version: rules.version,
    rules: rules.words[own],
    theirs: { whose: pair[other].called, rules: rules.words[other] },
    ours: rules.words.ours,
    standing: standingOf(pair, rules),
    mark: side === "parent" ? null : await markOfRules(asked, pair.programmeId, `${own}s`, rules.words[own]),
    mayAgree: side !== "coordinator" && agreedAt === null,
    formId: newId(),
    typed,
    problems,
  };
  const title = "Ground rules";
  return Object.keys(problems).length > 0
    ? notYetRight(title, <GroundRulesPage {...view} />)
    : page(title, <GroundRulesPage {...view} />);
}

/** "Written on 4 August 2026. Amina agreed. Chloe has not yet." */
function standingOf(pair: Standing, rules: GroundRules): string {
  const line = (called: string, at: Date | null): string =>
    at ? `${called} agreed on ${sayDay(dayOf(at))}.` : `${called} has not agreed yet.`;
  return `Version ${rules.version}. ${line(pair.supporter.called, rules.supporterAgreedAt)} ${line(pair.parent.called, rules.parentAgreedAt)}`;
}

/** POST /relationships/:id/ground-rules/agreement: each for herself, to the words she read. */
export async function agree(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "agreeRules");
  const rules = await newest(asked, pair);
  const outcome = agreeGroundRules(
    rules,
    pair,
    { by: asked.actor.personId ?? "", readVersion: Number(one(asked.typed, "version")) },
    asked.now,
  );
  if (outcome.kind === "refused") {
    if (outcome.refusal === "rulesReworded") throw changedMeanwhile(REFUSALS.rulesReworded);
    throw notAllowed(REFUSALS[outcome.refusal]);
  }
  if (outcome.kind === "happened") {
    await keepAgreement(
      asked,
      outcome.state,
      asked.actor.personId === pair.parentId ? "parent" : "supporter",
    );
    await asked.happened(...outcome.facts);
    for (const personId of [pair.parentId, pair.supporterId]) await asked.changed(`person:${personId}`);
  }
  return go(`/relationships/${pair.id}/ground-rules?just=agreed`);
}

/** POST /relationships/:id/ground-rules: other words, and both are asked again. */
export async function reword(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "rewordRules");
  const rules = await newest(asked, pair);
  const read = readText(one(asked.typed, "ours"), { noun: "words", max: 4_000 });
  if (!read.ok) return draw(asked, pair, rules, asked.typed, { ours: read.sentence });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const outcome = rewordGroundRules(
    rules,
    pair,
    { id, by: asked.actor.personId ?? "", ours: read.value },
    asked.now,
  );
  if (outcome.kind === "happened" && (await insertRules(asked, outcome.state))) {
    await asked.happened(...outcome.facts);
    await tellBoth(asked, pair, outcome.state.version);
  }
  await dropDraft(asked, `ground-rules:${pair.id}`);
  return go(`/relationships/${pair.id}/ground-rules?just=reworded`);
}

async function tellBoth(asked: Asked, pair: Standing, version: number): Promise<void> {
  for (const toPersonId of [pair.parentId, pair.supporterId]) {
    await asked.changed(`person:${toPersonId}`);
    if (toPersonId === asked.actor.personId) continue;
    await asked.owe({
      toPersonId,
      template: "ground-rules-reworded",
      subject: "Something to read",
      body: "There is something to read and answer. Sign in to see it.",
      link: `/relationships/${pair.id}/ground-rules`,
      programmeId: pair.programmeId,
      aboutId: pair.id,
      aboutPersonId: pair.parentId,
      onceKey: `ground-rules:${pair.id}:${version}:${toPersonId}`,
    });
  }
}
