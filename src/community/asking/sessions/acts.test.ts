import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askInSession, followUpInSession, type Mine } from "./ask-in-session.ts";
import { askersOf, beforeHer, inOrder, leadOf } from "./queue.ts";
import { readAloud } from "./reading/read-aloud.ts";
import { plainWords } from "./reading/plain-words.ts";
import { REFUSALS } from "./refusals.ts";
import { cancelSession, closeRoom, openRoom, publishSession } from "./room.ts";
import { stateOf, type GuestSession, type SessionSupporter, type Turn } from "./session.ts";
import { suggestNext } from "./suggest-next.ts";

const now = new Date("2026-08-04T19:00:00+01:00");
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const draft: GuestSession = {
  id: "s",
  programmeId: "p",
  spaceId: "x",
  topic: "Labour",
  about: "",
  guestId: "g",
  guestName: "Imogen",
  guestTitle: "Midwife",
  startsAt: now,
  endsAt: later(60),
  slowSeconds: 30,
  publishedAt: null,
  readyAt: null,
  openedAt: null,
  closedAt: null,
  cancelledAt: null,
  alertedAt: null,
  placeId: null,
};
const coming = { ...draft, publishedAt: later(-60) };
const live = { ...coming, openedAt: now };
const over = { ...live, closedAt: later(60) };
const beside = (change: Partial<SessionSupporter> = {}): SessionSupporter => ({
  id: "b",
  personId: "amina",
  during: true,
  after: true,
  here: true,
  ...change,
});
const said = (outcome: { kind: string; refusal?: string; state?: unknown }): string =>
  outcome.refusal ?? outcome.kind;

test.each([
  ["nobody", [], "needsSupporters"],
  ["somebody during only", [beside({ after: false })], "needsSupporters"],
  ["somebody after only", [beside({ during: false })], "needsSupporters"],
  ["one during and another after", [beside({ after: false }), beside({ during: false })], "happened"],
  ["somebody during and after", [beside()], "happened"],
] as const)("announced with %s beside it: %s (A11)", (_, supporters, expected) =>
  expect(said(publishSession(draft, supporters, later(-60)))).toBe(expected),
);

test.each([
  ["coming, with her in it", coming, [beside()], now, "happened"],
  ["coming, with nobody in it", coming, [beside({ here: false })], now, "nobodyHere"],
  ["an hour early", coming, [beside()], later(-60), "tooEarly"],
  ["not announced", draft, [beside()], now, "notAnnounced"],
  ["live already", live, [beside()], now, "nothing"],
  ["over", over, [beside()], now, "over"],
] as const)("a room opens, %s: %s", (_, session, supporters, at, expected) =>
  expect(said(openRoom(session, supporters, at))).toBe(expected),
);
test("a room that is closed stays closed, and one that was live is not cancelled", () => {
  expect([said(closeRoom(live, now)), said(closeRoom(over, now)), said(closeRoom(coming, now))]).toEqual([
    "happened",
    "nothing",
    "notOpen",
  ]);
  expect([said(cancelSession(coming, now)), said(cancelSession(live, now))]).toEqual(["happened", "over"]);
  expect(stateOf({ ...coming, cancelledAt: now })).toBe("cancelled");
});

const turn = (change: Partial<Turn> = {}): Turn => ({
  id: "1",
  sessionId: "s",
  kind: "question",
  follows: null,
  words: "How?",
  handle: null,
  askedAt: now,
  mergedInto: null,
  asideAt: null,
  takenAt: null,
  skippedAt: null,
  answeredAt: null,
  answer: null,
  withdrawnAt: null,
  tier: "none",
  ...change,
});
const one = { id: "2", words: "And?", handle: null, tier: "none" as const };

describe("one question and one that follows it", () => {
  const answered = turn({ takenAt: now, answeredAt: now, answer: "So." });
  const mine: Mine = { question: answered, followUpId: null, lastAt: later(-5) };
  test.each([
    ["before the session", coming, null, "happened"],
    ["while it is live", live, null, "happened"],
    ["a second", live, mine, "oneQuestion"],
    ["before it is announced", draft, null, "notAnnounced"],
    ["when it is over", over, null, "over"],
  ] as const)("asked %s: %s", (_, session, hers, expected) =>
    expect(said(askInSession(session, hers, one, now))).toBe(expected),
  );
  test.each([
    ["after her answer", live, mine, answered, "happened"],
    ["before it", live, { ...mine, question: turn() }, turn(), "notAnsweredYet"],
    ["by somebody who asked nothing", live, null, answered, "notAnsweredYet"],
    ["a second time", live, { ...mine, followUpId: "3" }, answered, "oneFollowUp"],
    ["too soon in slow mode", live, { ...mine, lastAt: later(-0.1) }, answered, "slow"],
    ["when the room is closed", over, mine, answered, "notOpen"],
  ] as const)("once more %s: %s", (_, session, hers, lead, expected) =>
    expect(said(followUpInSession(session, hers, lead, one, now))).toBe(expected),
  );
});

describe("the guest's queue", () => {
  const turns = [
    turn({ id: "late", askedAt: later(3) }),
    turn({ id: "early", askedAt: later(1) }),
    turn({ id: "skipped", askedAt: later(0), skippedAt: later(9) }),
    turn({ id: "more", kind: "follow-up", follows: "done", askedAt: later(5) }),
    turn({ id: "merged", mergedInto: "early" }),
    turn({ id: "aside", asideAt: now }),
    turn({ id: "gone", withdrawnAt: now }),
    turn({ id: "done", takenAt: now, answeredAt: now, answer: "So." }),
  ];
  test("what follows an answer first, then as asked, then what was skipped; nothing else", () =>
    expect(inOrder(turns).map(({ id }) => id)).toEqual(["more", "early", "late", "skipped"]));
  test("who asked the same counts, and finds the answer at the one it was put with", () => {
    expect(askersOf(turns[1] ?? turn(), turns)).toBe(2);
    expect(leadOf(turns[4] ?? turn(), turns).id).toBe("early");
    expect(beforeHer(turns)).toBe(null);
  });
  test("nothing that waits is lost, in whatever order it comes", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(turns, { minLength: turns.length }), (shuffled) => {
        expect(inOrder(shuffled).map(({ id }) => id)).toEqual(inOrder(turns).map(({ id }) => id));
      }),
    );
  });
});

test.each([
  [
    ["How do I know labour has begun?", "When do I go in, in labour?", "Is my baby’s latch right?"],
    ["Births"],
  ],
  [["Which toothpaste?", "Is toothpaste all right?"], ["Toothpaste"]],
  [["One thing"], []],
  [[], []],
] as const)("what is still asked suggests the next session: %j", (questions, topics) =>
  expect(suggestNext(questions).map(({ topic }) => topic)).toEqual(topics),
);

describe("how a digest reads", () => {
  const easy =
    "Your baby may feed a lot at night. This is normal. Rest when you can. Ask your midwife for help if it hurts.";
  const hard =
    "Subsequently, it is recommended that individuals experiencing postpartum haemorrhage or elevated hypertension immediately consult an appropriately qualified multidisciplinary professional.";
  test("plain words read with ease from nine to eleven", () => {
    expect(readAloud(easy).age).toBeLessThanOrEqual(11);
    expect(readAloud(easy)).toMatchObject({ long: [], hard: [] });
  });
  test("hard ones are named, with plainer ones", () => {
    const reading = readAloud(hard);
    expect(reading.age).toBeGreaterThan(16);
    expect(reading.hard).toContainEqual({ word: "haemorrhage", instead: "heavy bleeding" });
    expect(readAloud(`${"word ".repeat(21)}.`).long[0]?.count).toBe(21);
  });
  test("too little to say, and a very long text, fall over nothing", () => {
    expect(readAloud("Hello.").age).toBe(null);
    expect(readAloud("").words).toBe(0);
    expect(readAloud("constructor toString. ".repeat(5_000)).words).toBe(10_000);
  });
  test("a plainer word is a plainer word", () => {
    for (const [word, plain] of Object.entries(plainWords)) expect(plain, word).not.toBe("");
  });
});

test("every refusal says what to do", () => {
  for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
});
