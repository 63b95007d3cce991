import { describe, expect, test } from "vitest";
import { asDay } from "../../words/day.ts";
import type { FollowUp } from "../following/follow-up.ts";
import { decide, type Deciding } from "./decide.ts";
import { decisionKinds, type Decision } from "./decision.ts";
import { DECIDE_REFUSALS } from "./refusals.ts";
import { offerDecision, sayDecision } from "./say-decision.ts";
import { questionsFor } from "./questions.ts";

// a Friday before the bank holiday of Monday 31 August in England and Wales
const now = new Date("2026-08-28T15:00:00+01:00");
const followUp = (kind: FollowUp["kind"]): FollowUp => ({
  id: kind,
  concernId: "c",
  kind,
  ownerId: "kim",
  openedAt: now,
  dueAt: now,
  recordId: null,
  closedAt: null,
  closedBy: null,
});
const deciding: Deciding = {
  concern: { id: "c", programmeId: "p", taken: true, closed: false, aboutOurOwn: false },
  open: [followUp("decide"), followUp("look-again"), followUp("local-authority")],
  nation: "england-and-wales",
  now,
};
const about = (over: Partial<Deciding["concern"]>): Deciding => ({
  ...deciding,
  concern: { ...deciding.concern, ...over },
});
const nfa: Decision = {
  id: "d",
  concernId: "c",
  kind: "no-further-action",
  withConsent: null,
  sheKnows: true,
  lookAgainOn: null,
  lowLevelKind: null,
  decidedAt: now,
  decidedBy: "kim",
};
const tomorrow = asDay("2026-08-29");
const noReason = { withoutConsent: "", notKnowing: "" };

describe("what is refused, each with its sentence", () => {
  test.each([
    ["nobodyHasIt", about({ taken: false }), nfa, noReason],
    ["isClosed", about({ closed: true }), nfa, noReason],
    ["notOurOwn", deciding, { ...nfa, kind: "lado", lookAgainOn: tomorrow }, noReason],
    ["notOurOwn", deciding, { ...nfa, kind: "low-level", lowLevelKind: "words" }, noReason],
    [
      "withoutConsentWhy",
      deciding,
      { ...nfa, kind: "children-social-care", withConsent: false },
      { withoutConsent: "", notKnowing: "It would not be safe." },
    ],
    ["notKnowingWhy", deciding, { ...nfa, sheKnows: false }, noReason],
    ["dayNotAhead", deciding, { ...nfa, kind: "monitor" }, noReason],
    ["dayNotAhead", deciding, { ...nfa, kind: "monitor", lookAgainOn: asDay("2026-08-28") }, noReason],
    ["dayNotAhead", deciding, { ...nfa, kind: "police", lookAgainOn: asDay("2026-08-01") }, noReason],
  ] as const)("%s", (code, where, decision, because) => {
    const outcome = decide(where, decision, because);
    expect(outcome).toEqual({ kind: "refused", refusal: code });
    expect(DECIDE_REFUSALS[code].length).toBeGreaterThan(20);
  });
});

describe("the clock that follows", () => {
  const opensOf = (decision: Decision, where = deciding) => {
    const outcome = decide(where, decision, { withoutConsent: "A child is in danger.", notKnowing: "" });
    if (outcome.kind !== "happened") throw new Error(outcome.kind);
    return outcome.state;
  };

  test("a referral: one working day for the local authority, over a weekend and a bank holiday", () => {
    const { opens } = opensOf({ ...nfa, kind: "children-social-care", withConsent: false });
    expect(opens).toEqual([
      {
        kind: "local-authority",
        ownerId: "kim",
        recordId: "d",
        dueAt: new Date("2026-09-01T17:00:00+01:00"),
      },
    ]);
    const scotland = { ...deciding, nation: "scotland" } as const;
    expect(
      opensOf({ ...nfa, kind: "children-social-care", withConsent: true }, scotland).opens[0]?.dueAt,
    ).toEqual(new Date("2026-08-31T17:00:00+01:00"));
  });

  test("watching comes back at nine on its day, by the clock on the wall after the clocks went back", () => {
    const { opens } = opensOf({ ...nfa, kind: "monitor", lookAgainOn: asDay("2026-10-26") });
    expect(opens.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ["look-again", new Date("2026-10-26T09:00:00+00:00")],
    ]);
  });

  test.each([
    ["no-further-action", false, ["decide", "look-again"]],
    ["lado", true, ["decide", "look-again", "allegation"]],
    ["low-level", true, ["decide", "look-again", "allegation"]],
    ["monitor", true, ["decide", "look-again"]],
  ] as const)(
    "%s answers what waited for a decision, and nothing that waits for others",
    (kind, ours, closes) => {
      const where = {
        ...about({ aboutOurOwn: ours }),
        open: [...deciding.open, ...(ours ? [followUp("allegation")] : [])],
      };
      const decision = {
        ...nfa,
        kind,
        lookAgainOn: tomorrow,
        lowLevelKind: kind === "low-level" ? "words" : null,
      } as const;
      expect(opensOf(decision, where).closes).toEqual(closes);
    },
  );

  test("the fact tells that something was decided, and nothing of whom or what", () => {
    const outcome = decide(deciding, nfa, noReason);
    expect(outcome.kind === "happened" && outcome.facts).toEqual([
      { kind: "ConcernDecided", subjectKind: "concern", subjectId: "c", programmeId: "p" },
    ]);
  });
});

test.each(decisionKinds)("%s is offered, asked about and said in words", (kind) => {
  const { offer, hint } = offerDecision(kind);
  expect(Math.min(offer.length, hint.length)).toBeGreaterThan(8);
  expect(sayDecision({ kind, withConsent: false })).toMatch(/, without consent$/);
  const names = questionsFor(kind).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["reason", "told", "knows", "why-not"]));
  expect(new Set(names).size).toBe(names.length);
});
