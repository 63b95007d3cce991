import { dropDraft, loadDraft } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { RewordRulesPage } from "../pages/reword-rules-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { findRules, keepRules } from "../store/rules-store.ts";
import { keepChange } from "../store/setting-store.ts";
import { readRules, typeRules } from "./read-rules.ts";

const title = "Reword the house rules";
const key = (space: Space): string => `rules:${space.id}`;

/** GET /spaces/:id/rules/wording */
export async function askForRules(asked: Asked): Promise<Answer> {
  const { space } = await reachOwnSpace(asked);
  const rules = await findRules(asked, space.id);
  const kept = (await loadDraft(asked, key(space)))?.typed;
  return page(
    title,
    draw(space, { ...typeRules(rules), ...kept, version: String(rules.version) }, noProblems),
    {
      current: "community",
    },
  );
}

/** POST /spaces/:id/rules/wording: a new version, and everybody is asked again before her next post. */
export async function rewordRules(asked: Asked): Promise<Answer> {
  const { space, programme } = await reachOwnSpace(asked);
  const read = readRules(asked.typed);
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 600,
    required: true,
    missing: REFUSALS.sayWhyChange,
  });
  if (!read.ok || !why.ok) {
    const problems = { ...(read.ok ? {} : read.problems), ...(why.ok ? {} : { why: why.sentence }) };
    return notYetRight(title, draw(space, asked.typed, problems), { current: "community" });
  }
  const before = await findRules(asked, space.id);
  if (one(asked.typed, "version") !== String(before.version))
    throw changedMeanwhile(
      "Somebody else reworded the rules while you were writing. Open them again and look.",
    );
  if (await keepRules(asked, space.id, read.rules, before.version + 1)) {
    await keepChange(asked, space.id, { what: ["rules"], why: why.value });
    await asked.happened({
      kind: "HouseRulesReworded",
      subjectKind: "space",
      subjectId: space.id,
      programmeId: programme.id,
      detail: { version: before.version + 1 },
    });
    await asked.changed(`space:${space.id}`);
  }
  await dropDraft(asked, key(space));
  return go(`/spaces/${space.id}/people?done=rules`);
}

const draw = (space: Space, typed: Typed, problems: Problems) => (
  <RewordRulesPage id={space.id} name={space.name} keptAs={key(space)} typed={typed} problems={problems} />
);
