import { expect, test } from "vitest";
import { asDay } from "../words/day.ts";
import { answerAsParent } from "./answer-as-parent.ts";
import { answerAsSupporter } from "./answer-as-supporter.ts";
import { lapseMatch } from "./lapse-match.ts";
import { everyState, moment, parentAsked, supporterAsked } from "./match.sample.ts";
import type { Match } from "./match.ts";
import { matchSeenBy } from "./match-seen-by.ts";
import { withdrawMatch } from "./withdraw-match.ts";

const self = { heard: { how: "self" } } as const;
const free = { keptApart: false, shareable: [] };
const late = { now: new Date("2026-08-21T10:00:00Z"), today: asDay("2026-08-21") };

type Answered = ReturnType<
  typeof answerAsSupporter | typeof answerAsParent | typeof lapseMatch | typeof withdrawMatch
>;
const told = (answer: Answered): string =>
  answer.kind === "happened" ? answer.state.state : answer.kind === "refused" ? answer.refusal : "nothing";

const acts: Record<string, (match: Match) => Answered> = {
  "supporter yes": (match) => answerAsSupporter(match, { ...self, answer: "yes", shares: [] }, free, moment),
  "supporter no": (match) => answerAsSupporter(match, { ...self, answer: "no" }, free, moment),
  "parent yes": (match) => answerAsParent(match, { ...self, answer: "yes" }, free, moment),
  "parent no": (match) => answerAsParent(match, { ...self, answer: "no" }, free, moment),
  lapse: (match) => lapseMatch(match, late),
  withdraw: (match) => withdrawMatch(match, { by: "coordinator-1", why: "circumstances" }, moment),
};

// state × act: each row one state, each column one act
const table: Record<Match["state"], [string, string, string, string, string, string]> = {
  supporterAsked: [
    "parentAsked",
    "declinedBySupporter",
    "nothingToAnswer",
    "nothingToAnswer",
    "lapsed",
    "withdrawn",
  ],
  parentAsked: ["nothing", "supporterSaidYes", "agreed", "declinedByParent", "lapsed", "withdrawn"],
  agreed: ["nothing", "supporterSaidYes", "nothing", "parentSaidYes", "nothing", "alreadyAgreed"],
  declinedBySupporter: [
    "supporterSaidNo",
    "nothing",
    "nothingToAnswer",
    "nothingToAnswer",
    "nothing",
    "nothing",
  ],
  declinedByParent: ["notGoingAhead", "notGoingAhead", "parentSaidNo", "nothing", "nothing", "nothing"],
  lapsed: ["notGoingAhead", "notGoingAhead", "nothingToAnswer", "nothingToAnswer", "nothing", "nothing"],
  withdrawn: ["notGoingAhead", "notGoingAhead", "nothingToAnswer", "nothingToAnswer", "nothing", "nothing"],
};

for (const match of everyState) {
  Object.entries(acts).forEach(([name, act], column) => {
    test(`${match.state}: ${name}`, () => expect(told(act(match))).toBe(table[match.state][column]));
  });
}

test("a yes carries what she shares, and starts the parent's own time to answer", () => {
  const answer = { ...self, answer: "yes", shares: ["twins"], hello: " Hello! " } as const;
  const ground = { keptApart: false, shareable: ["twins", "faith"] } as const;
  expect(answerAsSupporter(supporterAsked, answer, ground, moment, { proposalLapsesDays: 3 })).toMatchObject({
    state: { supporterYes: { shares: ["twins"], hello: "Hello!" }, answerBy: "2026-08-09" },
    facts: [{ kind: "SupporterAgreedToMatch", detail: { shares: ["twins"] } }],
  });
});

test("what her sharing plan holds back is not shared by a slip", () => {
  const answer = { ...self, answer: "yes", shares: ["faith"] } as const;
  expect(told(answerAsSupporter(supporterAsked, answer, { ...free, shareable: ["twins"] }, moment))).toBe(
    "sharesTooMuch",
  );
});

test("a do-not-match made meanwhile stops a yes, and never a no", () => {
  const apart = { keptApart: true, shareable: [] };
  expect(told(answerAsSupporter(supporterAsked, { ...self, answer: "yes", shares: [] }, apart, moment))).toBe(
    "noLongerPossible",
  );
  expect(told(answerAsParent(parentAsked, { ...self, answer: "yes" }, apart, moment))).toBe(
    "noLongerPossible",
  );
  expect(told(answerAsSupporter(supporterAsked, { ...self, answer: "no" }, apart, moment))).toBe(
    "declinedBySupporter",
  );
  expect(told(answerAsParent(parentAsked, { ...self, answer: "no" }, apart, moment))).toBe(
    "declinedByParent",
  );
});

test("an answer typed by a coordinator keeps who typed it", () => {
  const heard = { how: "phone", typedBy: "coordinator-1" } as const;
  const answer = answerAsParent(parentAsked, { heard, answer: "yes" }, free, moment);
  expect(answer).toMatchObject({ state: { parentYes: { heard } } });
});

test("a word to the coordinator stays out of the facts", () => {
  const answer = answerAsParent(
    parentAsked,
    { ...self, answer: "no", toCoordinator: "I know her cousin" },
    free,
    moment,
  );
  expect(answer).toMatchObject({ state: { toCoordinator: "I know her cousin" } });
  expect(JSON.stringify(answer.kind === "happened" && answer.facts)).not.toContain("cousin");
});

test("a proposal lapses the day after the last day to answer, not on it", () => {
  const onLastDay = { ...late, today: asDay("2026-08-20") };
  expect(told(lapseMatch(supporterAsked, onLastDay))).toBe("nothing");
  expect(lapseMatch(supporterAsked, late)).toMatchObject({ state: { waitingFor: "supporter" } });
});

test("a no leaves no trace with the other", () => {
  const seen = everyState.map((match) => [
    match.state,
    matchSeenBy(match, "supporter"),
    matchSeenBy(match, "parent"),
  ]);
  expect(seen).toEqual([
    ["supporterAsked", "toAnswer", "notShown"],
    ["parentAsked", "waiting", "toAnswer"],
    ["agreed", "agreed", "agreed"],
    ["declinedBySupporter", "saidNo", "notShown"],
    ["declinedByParent", "notGoingAhead", "saidNo"],
    ["lapsed", "notGoingAhead", "notGoingAhead"],
    ["withdrawn", "notGoingAhead", "notShown"],
  ]);
});
