import { expect, test } from "vitest";
import {
  agreed,
  declinedByParent,
  declinedBySupporter,
  lapsed,
  moment,
  parentAsked,
  supporterAsked,
  withdrawn,
} from "./match.sample.ts";
import type { Match } from "./match.ts";
import { proposeMatch } from "./propose-match.ts";
import type { Proposal } from "./propose-match.ts";
import { REFUSALS } from "./refusals.ts";

const propose = (said: Partial<Proposal> = {}, supportersPerParentMax = 1) =>
  proposeMatch(
    {
      id: "match-2",
      programmeId: "befriending",
      parentId: "parent-1",
      supporterId: "supporter-1",
      proposedBy: "coordinator-1",
      keptApart: false,
      blocked: [],
      matchesOfParent: [],
      supportedNowBy: [],
      ...said,
    },
    moment,
    { proposalLapsesDays: 14, supportersPerParentMax },
  );
const outcome = (...args: Parameters<typeof propose>): string => {
  const answer = propose(...args);
  return answer.kind === "refused" ? answer.refusal : answer.kind;
};

test("a proposal asks the supporter and says until when", () => {
  expect(propose()).toMatchObject({
    kind: "happened",
    state: { state: "supporterAsked", answerBy: "2026-08-20", proposedAt: moment.now },
    facts: [
      {
        kind: "MatchProposed",
        aboutPersonId: "parent-1",
        detail: { supporterId: "supporter-1", overridden: [] },
      },
    ],
  });
});

test("do-not-match always refuses, whatever the reason", () => {
  expect(outcome({ keptApart: true, reason: "Both would like it" })).toBe("keptApart");
  expect(outcome({ keptApart: true, matchesOfParent: [supporterAsked] })).toBe("keptApart");
});

test.each(["notReady", "noCapacity", "onLeave", "noSharedLanguage"] as const)(
  "A15, B18: %s refuses until the coordinator says why, and the reason is kept",
  (blocked) => {
    expect(outcome({ blocked: [blocked] })).toBe(blocked);
    expect(outcome({ blocked: [blocked], reason: "   " })).toBe(blocked);
    const answer = propose({ blocked: [blocked], reason: " Starts on Monday " });
    expect(answer).toMatchObject({
      state: { override: { needed: [blocked], reason: "Starts on Monday" } },
      facts: [{ detail: { overridden: [blocked] } }],
    });
    expect(JSON.stringify(answer.kind === "happened" && answer.facts)).not.toContain("Monday");
  },
);

const other = (match: Match): Match => ({ ...match, supporterId: "supporter-2" });
const before: [string, Match[], string][] = [
  ["the same two are being asked", [supporterAsked], "nothing"],
  ["the same two, the parent is being asked", [parentAsked], "nothing"],
  ["she is being asked about another", [other(supporterAsked)], "parentBeingAsked"],
  ["the other has agreed and she is being asked", [other(parentAsked)], "parentBeingAsked"],
  ["the supporter said no before", [declinedBySupporter], "saidNoBefore"],
  ["the parent said no before", [declinedByParent], "saidNoBefore"],
  ["another said no before", [other(declinedBySupporter)], "happened"],
  ["it lapsed before", [lapsed], "happened"],
  ["it was withdrawn before", [withdrawn], "happened"],
  ["A31: they were matched before, and it has ended", [agreed], "happened"],
];
test.each(before)("when %s", (_, matchesOfParent, expected) => {
  expect(outcome({ matchesOfParent })).toBe(expected);
});

test("a no before can be asked again with a reason", () => {
  expect(outcome({ matchesOfParent: [declinedByParent], reason: "She asked for her" })).toBe("happened");
});

test("B12: a change of supporter needs a reason, and the same supporter twice is refused", () => {
  expect(outcome({ supportedNowBy: ["supporter-2"] })).toBe("changeOfSupporter");
  expect(outcome({ supportedNowBy: ["supporter-2"], reason: "Moving away in May" })).toBe("happened");
  expect(outcome({ supportedNowBy: ["supporter-1"], reason: "Again" })).toBe("alreadyTogether");
});

test("a programme may give one parent several supporters", () => {
  expect(outcome({ supportedNowBy: ["supporter-2"] }, 3)).toBe("happened");
  expect(outcome({ supportedNowBy: ["supporter-2"], matchesOfParent: [other(supporterAsked)] }, 3)).toBe(
    "happened",
  );
  expect(outcome({ supportedNowBy: ["supporter-2"], matchesOfParent: [other(supporterAsked)] }, 2)).toBe(
    "parentBeingAsked",
  );
});

test("every refusal has a sentence that ends as one", () => {
  for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[A-Z].+\.$/);
});
