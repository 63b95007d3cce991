import { cardsFor, unknownSituation } from "../../../cards/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import { allFamilies } from "../rules/all-families.ts";
import { bookOf, bookWith } from "./book-of.ts";
import { keptRules, type KeptRule, type RuleChange } from "./change.ts";
import { RulePage } from "./pages/rule-page.tsx";
import { TrialPage } from "./pages/trial-page.tsx";
import { mayAllowMisses, mayChange } from "./policy.ts";
import { readChange } from "./read-change.ts";
import { shippedExamples } from "./shipped-examples.ts";
import { insertChange, listChanges } from "./store/change-store.ts";
import { listExamples } from "./store/example-store.ts";
import { tryChange, type Trial } from "./try-change.ts";

const options = { current: "organisation" };

/** GET /triage/rules/:key: what a rule looks for, and where somebody may change it. */
export async function showRule(asked: Asked): Promise<Answer> {
  const kept = await reachRule(asked);
  return page(titleOf(kept), await drawRule(asked, kept, typedOf(kept), noProblems), options);
}

/**
 * POST /triage/rules/:key: tries a change on every example and shows what it does; saves it when that was seen. A red that
 * would be missed blocks it, unless the safeguarding lead allows it for a reason (practice: rules are versioned content).
 */
export async function changeRule(asked: Asked): Promise<Answer> {
  const kept = await reachRule(asked);
  const read = readChange(asked.typed, kept);
  if (!read.ok)
    return notYetRight(titleOf(kept), await drawRule(asked, kept, asked.typed, read.problems), options);
  const { version, book } = await bookOf(asked);
  const ruleId = kept?.rule.id ?? ownKey(one(asked.typed, "id"));
  const changes = [...(await listChanges(asked)), { ruleId, what: read.what }];
  const trial = tryChange([...shippedExamples, ...(await listExamples(asked))], book, bookWith(changes));
  const allowed = readText(one(asked.typed, "allowed"), { noun: "reason", max: 2000 });
  const mayPass =
    trial.missed.length === 0 || (mayAllowMisses(asked.actor) && allowed.ok && allowed.value !== "");
  if (one(asked.typed, "seen") !== String(version) || !mayPass)
    return notYetRight(titleOf(kept), drawTrial(asked, kept, version, trial, read.what), options);
  const isKept = await insertChange(asked, {
    version: version + 1,
    ruleId,
    what: read.what,
    because: read.because,
    missed: trial.missed.length,
    allowedBecause: trial.missed.length > 0 && allowed.ok ? allowed.value : null,
  });
  if (!isKept)
    throw changedMeanwhile("Somebody else changed a rule just now. Look at it again, and then try yours.");
  return go(`/triage/rules/${ruleId}?just=saved`);
}

async function reachRule(asked: Asked): Promise<KeptRule | null> {
  const key = asked.params["key"] ?? "";
  if (key === "new") {
    if (!mayChange(asked.actor)) throw notFound();
    return null;
  }
  const kept = keptRules(allFamilies, await listChanges(asked)).find(({ rule }) => rule.id === key);
  if (!kept) throw notFound();
  return kept;
}

const titleOf = (kept: KeptRule | null): string => kept?.rule.id ?? "A rule of your own";
const ownKey = (id: string): string => `own-${id.replace(/[^0-9a-f]/g, "").slice(-12) || "rule"}`;

const typedOf = (kept: KeptRule | null): Typed => ({
  phrases: kept?.added.join("\n") ?? "",
  tier: kept?.rule.tier ?? "",
  reason: kept?.isOwn ? kept.rule.reason : "",
  card: kept?.rule.card ?? "",
  ...(kept?.isOff ? { off: "yes" } : {}),
});

async function drawRule(asked: Asked, kept: KeptRule | null, typed: Typed, problems: Problems) {
  const changes = (await listChanges(asked)).filter(({ ruleId }) => ruleId === kept?.rule.id);
  return (
    <RulePage
      kept={kept}
      came={kept ? kept.rule.phrases.slice(0, kept.rule.phrases.length - kept.added.length) : []}
      cards={cardsFor(unknownSituation()).map(({ card }) => ({
        value: card.key,
        words: card.title.replace(/\[([^|\]]*)\|[^\]]*\]/g, "$1"),
      }))}
      changes={changes.toReversed()}
      mayChange={mayChange(asked.actor)}
      just={one(asked.query, "just")}
      typed={typed}
      problems={problems}
    />
  );
}

const drawTrial = (asked: Asked, kept: KeptRule | null, version: number, trial: Trial, what: RuleChange) => (
  <TrialPage
    to={`/triage/rules/${kept?.rule.id ?? "new"}`}
    title={titleOf(kept)}
    version={version}
    trial={trial}
    what={what}
    mayAllow={mayAllowMisses(asked.actor)}
    typed={asked.typed}
  />
);
