import { noProblems, type Story } from "../../../../ui/index.ts";
import { asDay } from "../../../../words/day.ts";
import { allFamilies } from "../../rules/all-families.ts";
import { keptRules } from "../change.ts";
import { shippedExamples } from "../shipped-examples.ts";
import type { SeenOtherwise } from "../store/figure-store.ts";
import { ExamplesPage } from "./examples-page.tsx";
import { FiguresPage } from "./figures-page.tsx";
import { MissesPage } from "./misses-page.tsx";
import { RulePage } from "./rule-page.tsx";
import { RulesPage } from "./rules-page.tsx";
import { TrialPage } from "./trial-page.tsx";

const kept = keptRules(allFamilies, []);
const waters = kept.find(({ rule }) => rule.id === "waters") ?? null;
const empty = { typed: {}, problems: noProblems };
const examples = shippedExamples.slice(0, 4).map((example) => ({ example, now: example.tier }));
const tried = shippedExamples
  .slice(0, 2)
  .map((example) => ({ example, before: "R" as const, after: "A" as const }));
const miss: SeenOtherwise = {
  postId: "1",
  spaceId: "1",
  at: new Date("2026-08-04T10:00:00Z"),
  byRules: "none",
  byPerson: "R",
  ruleId: null,
  why: "It reads as a voice.",
  from: "tier",
  to: null,
  reviewed: null,
};
const rule = {
  kept: waters,
  came: waters?.rule.phrases.slice(0, 3) ?? [],
  cards: [],
  changes: [],
  mayChange: true,
  just: "",
};
const trial = {
  to: "/triage/rules/waters",
  title: "waters",
  version: 2,
  what: {},
  mayAllow: false,
  typed: {},
};
const review = {
  at: "1",
  from: asDay("2026-05-04"),
  reviewed: [],
  rules: ["waters", "psychosis"],
  mayReview: true,
  just: "",
  ...empty,
};
const month = {
  month: asDay("2026-08-01"),
  last: asDay("2026-08-31"),
  before: asDay("2026-07-01"),
  after: null,
};

export const stories: Story[] = [
  {
    name: "Every rule",
    as: "safeguarding-lead",
    draw: () => (
      <RulesPage
        version={2}
        mark={null}
        families={[{ title: "Waters", rules: waters ? [waters] : [] }]}
        mayChange
        seesMisses
      />
    ),
  },
  { name: "A rule", as: "safeguarding-lead", draw: () => <RulePage {...rule} {...empty} /> },
  {
    name: "A rule, not yet right",
    as: "safeguarding-lead",
    draw: () => (
      <RulePage {...rule} typed={{ phrases: "(open" }} problems={{ phrases: "“(open” cannot be read." }} />
    ),
  },
  {
    name: "A trial that changes nothing",
    as: "safeguarding-lead",
    draw: () => <TrialPage {...trial} trial={{ changed: [], missed: [], right: 40, of: 40 }} />,
  },
  {
    name: "A trial that would miss a red",
    as: "safeguarding-lead",
    draw: () => <TrialPage {...trial} trial={{ changed: tried, missed: tried, right: 38, of: 40 }} />,
  },
  {
    name: "The same, for the safeguarding lead",
    as: "safeguarding-lead",
    draw: () => (
      <TrialPage {...trial} mayAllow trial={{ changed: tried, missed: tried, right: 38, of: 40 }} />
    ),
  },
  {
    name: "Examples",
    as: "safeguarding-lead",
    draw: () => <ExamplesPage own={[]} shipped={examples} mayChange just="" {...empty} />,
  },
  {
    name: "Examples, of your own",
    as: "safeguarding-lead",
    draw: () => <ExamplesPage own={examples} shipped={examples} mayChange just="added" {...empty} />,
  },
  { name: "Nothing missed", as: "safeguarding-lead", draw: () => <MissesPage {...review} open={[]} /> },
  {
    name: "A miss that a concern came from, and one somebody told us of",
    as: "safeguarding-lead",
    draw: () => (
      <MissesPage
        {...review}
        open={[
          {
            ...miss,
            byPerson: "S",
            from: "concern",
            why: "A concern was raised from it. Coordinators do not see this one here.",
            to: { href: "/concerns/1", words: "The concern" },
          },
          {
            ...miss,
            postId: "2",
            byPerson: "A",
            from: "report",
            why: "Somebody told us: “I’m worried about them”.",
            to: { href: "/reports/1", words: "The report" },
          },
        ]}
      />
    ),
  },
  { name: "A miss", as: "safeguarding-lead", draw: () => <MissesPage {...review} open={[miss]} /> },
  {
    name: "How well they do",
    as: "safeguarding-lead",
    draw: () => (
      <FiguresPage
        {...month}
        rows={[{ ruleId: "waters", decided: 10, tooGrave: 2, missed: 1, precision: 0.8, recall: 0.89 }]}
        rule="waters"
        behind={[miss]}
      />
    ),
  },
];
