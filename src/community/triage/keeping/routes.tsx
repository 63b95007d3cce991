import type { Route } from "../../../platform/web/index.ts";
import { addExample, showExamples, stopExample } from "./examples.tsx";
import { listRules } from "./list-rules.tsx";
import { reviewMiss, showMisses } from "./misses.tsx";
import { whoChangesRules, whoReadsRules, whoReviewsMisses, whoSeesMisses } from "./policy.ts";
import { showFigures } from "./show-figures.tsx";
import { changeRule, showRule } from "./show-rule.tsx";

const reads = { who: whoReadsRules, records: "nothing" } as const;
const seesMisses = { who: whoSeesMisses, records: "nothing" } as const;

export const triageRoutes: Route[] = [
  { method: "GET", path: "/triage", ...reads, answer: listRules },
  { method: "GET", path: "/triage/rules/:key", ...reads, answer: showRule },
  {
    method: "POST",
    path: "/triage/rules/:key",
    who: whoChangesRules,
    records: "triage.changed",
    answer: changeRule,
  },
  { method: "GET", path: "/triage/examples", ...reads, answer: showExamples },
  {
    method: "POST",
    path: "/triage/examples",
    who: whoChangesRules,
    records: "triage.example",
    answer: addExample,
  },
  {
    method: "POST",
    path: "/triage/examples/:id/ending",
    who: whoChangesRules,
    records: "triage.example-ended",
    answer: stopExample,
  },
  { method: "GET", path: "/triage/misses", ...seesMisses, answer: showMisses },
  {
    method: "POST",
    path: "/triage/misses/:id",
    who: whoReviewsMisses,
    records: "triage.reviewed",
    answer: reviewMiss,
  },
  { method: "GET", path: "/triage/figures", ...seesMisses, answer: showFigures },
];
