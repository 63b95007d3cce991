import { describe, expect, test } from "vitest";
import { asDay } from "../words/day.ts";
import type { Nation } from "../words/nation.ts";
import { allCards, findCard } from "./all-cards.ts";
import { headingOf, numbersOf, urgencyOf } from "./calls.ts";
import type { Call } from "./card.ts";
import { cardsFor, cardsForToday } from "./cards-for.ts";
import { situationOf, unknownSituation, type Situation } from "./situation.ts";
import { textOf } from "./texts.ts";
import { worded } from "./worded.ts";

const at = (known: Partial<Situation>): Situation => ({ ...unknownSituation(), ...known });
const wordsOf = (key: string, known: Partial<Situation>): string =>
  cardsFor({ ...at(known), about: [key] })
    .flatMap(({ parts }) => parts)
    .flatMap(({ say = [], care }) => [
      ...say,
      ...care.flatMap(({ call, signs, also = [] }) => [
        headingOf(call, "england-and-wales"),
        ...signs,
        ...also,
      ]),
    ])
    .map((line) => worded(line, known.audience ?? "mum"))
    .join(" ");

describe("the week changes what a card says", () => {
  test.each([
    ["waters", { gestationWeeks: 36 }, "Before 37 weeks a midwife needs to see you straight away", true],
    ["waters", { gestationWeeks: 37 }, "Before 37 weeks", false],
    ["waters", { gestationWeeks: 37 }, "say what colour the water is", true],
    ["waters", { gestationWeeks: 12 }, "early pregnancy unit", true],
    ["tummy-pain", { gestationWeeks: 8 }, "tip of your shoulder", true],
    ["tummy-pain", { gestationWeeks: 12 }, "low down on one side", true],
    ["tummy-pain", { gestationWeeks: 30 }, "shoulder", false],
    ["tummy-pain", { gestationWeeks: 30 }, "It could be labour", true],
    ["movements", { gestationWeeks: 23 }, "maternity unit now", false],
    ["movements", { gestationWeeks: 24 }, "Call your maternity unit now, day or night", true],
    ["movements", { gestationWeeks: 41 }, "Do not wait until the morning", true],
    ["bleeding", { gestationWeeks: 10 }, "early pregnancy unit", true],
    ["bleeding", { gestationWeeks: 30 }, "maternity unit now", true],
    ["bleeding", { daysSinceBirth: 3 }, "soaks a pad in an hour", true],
    ["bleeding", { daysSinceBirth: 3 }, "maternity unit now", true],
    ["bleeding", { daysSinceBirth: 40 }, "Call 111 now", true],
    ["head-and-eyes", { gestationWeeks: 19 }, "under the ribs", false],
    ["head-and-eyes", { gestationWeeks: 20 }, "under the ribs", true],
    ["head-and-eyes", { daysSinceBirth: 2 }, "first three days", true],
    ["ill-baby", { daysSinceBirth: 10 }, "38°C", true],
    ["ill-baby", { daysSinceBirth: 100 }, "39°C", true],
    ["fever", { daysSinceBirth: 5 }, "sepsis", true],
  ] as const)("%s at %j says “%s”: %s", (key, known, words, says) => {
    expect(wordsOf(key, known).includes(words)).toBe(says);
  });

  test("every week from 4 to 42 and every day until 12 weeks has bleeding, fever, chest and low mood", () => {
    const needed = ["bleeding", "fever", "chest-and-legs", "very-low", "tummy-pain", "head-and-eyes"];
    const situations = [
      ...Array.from({ length: 39 }, (_, n) => at({ gestationWeeks: n + 4 })),
      ...Array.from({ length: 84 }, (_, n) => at({ daysSinceBirth: n })),
    ];
    for (const situation of situations) {
      const found = cardsFor(situation);
      expect(found.map(({ card }) => card.key)).toEqual(expect.arrayContaining(needed));
      // one part each: never two weeks at once
      for (const { card, parts } of found) expect([card.key, parts.length]).toEqual([card.key, 1]);
    }
  });

  test("a week that is not known, or cannot be, gets the whole card, never a guess", () => {
    for (const known of [
      situationOf({ dueOn: null, babyBornOn: null }, asDay("2026-08-04")),
      situationOf({ dueOn: asDay("2026-06-01"), babyBornOn: null }, asDay("2026-08-04")),
      situationOf({ dueOn: asDay("2027-07-01"), babyBornOn: null }, asDay("2026-08-04")),
    ]) {
      expect([known.gestationWeeks, known.daysSinceBirth]).toEqual([null, null]);
      const [waters] = cardsFor({ ...known, about: ["waters"] });
      expect([waters?.whole, waters?.parts.length]).toEqual([true, 3]);
    }
    expect(
      situationOf({ dueOn: asDay("2026-10-13"), babyBornOn: null }, asDay("2026-08-04")).gestationWeeks,
    ).toBe(30);
    expect(
      situationOf({ dueOn: asDay("2026-08-01"), babyBornOn: asDay("2026-08-01") }, asDay("2026-08-04"))
        .daysSinceBirth,
    ).toBe(3);
  });

  test("a card asked for by name is never empty", () => {
    for (const card of allCards)
      for (const known of [{ gestationWeeks: 5 }, { daysSinceBirth: 1500 }, { loss: true }, {}])
        expect(cardsFor({ ...at(known), about: [card.key] })[0]?.parts.length, card.key).toBeGreaterThan(0);
  });
});

describe("after a loss", () => {
  const loss = at({ gestationWeeks: 30, loss: true });
  test("no card speaks of a baby, and none stands on a first screen", () => {
    const found = cardsFor(loss);
    expect(found.map(({ card }) => card.key)).toEqual(
      expect.arrayContaining(["bleeding", "fever", "very-low", "not-safe"]),
    );
    const said = JSON.stringify(found.map(({ parts }) => parts));
    expect(said).not.toMatch(/\bbaby|movement|cot|nappies|congratulat/i);
    expect(said).toContain("We are sorry");
    expect(cardsForToday(loss)).toEqual([]);
    expect(cardsForToday({ ...loss, loss: false }).length).toBeGreaterThan(4);
  });
});

test("what nobody should read over her shoulder is never named on a first screen", () => {
  const keys = cardsForToday(at({ daysSinceBirth: 5 })).map(({ card }) => card.key);
  expect(keys).toContain("ill-baby");
  for (const key of ["very-low", "scary-thoughts", "not-herself", "not-safe"]) {
    expect(findCard(key)?.discreet).toBe(true);
    expect(keys).not.toContain(key);
  }
});

describe("whom to call", () => {
  const unit = [
    { name: "Harbrook maternity", phone: "01632 960 140", words: "Day or night", kind: "unit" as const },
  ];
  const phones = (call: Call, nation: Nation, units = unit): string[] =>
    numbersOf(call, units, nation).map(({ phone }) => phone);
  test.each([
    ["999", "england-and-wales", ["999"]],
    ["unit", "scotland", ["01632 960 140"]],
    ["early", "england-and-wales", ["111", "01632 960 140"]],
    ["early", "northern-ireland", ["01632 960 140"]],
    ["111", "northern-ireland", []],
    ["crisis", "england-and-wales", ["111", "116 123"]],
    ["crisis", "northern-ireland", ["0808 808 8000", "116 123"]],
    ["abuse", "scotland", ["0800 027 1234", "0808 801 0327"]],
    ["usual", "scotland", []],
  ] as const)("%s in %s reaches %j", (call, nation, expected) => {
    expect(phones(call, nation)).toEqual(expected);
  });
  test("without a unit’s number there is still somebody to call", () =>
    expect(phones("unit", "england-and-wales", [])).toEqual(["111"]));
  test("nobody in Northern Ireland is sent to 111, which does not answer there", () => {
    for (const call of ["early", "111", "crisis"] as const)
      expect(headingOf(call, "northern-ireland")).not.toContain("111");
  });
  test("urgency is one of the NHS’s three, and 999 is always the emergency one", () => {
    expect(urgencyOf("999")).toBe("emergency");
    expect(urgencyOf("unit")).toBe("urgent");
    expect(urgencyOf("usual")).toBe("non-urgent");
  });
});

test("every card has a source, and its own key, and every emergency is said", () => {
  expect(new Set(allCards.map(({ key }) => key)).size).toBe(allCards.length);
  for (const card of allCards) {
    expect(card.sources.length, card.key).toBeGreaterThan(0);
    for (const { url } of card.sources) expect(URL.canParse(url ?? ""), url ?? "").toBe(true);
    if (card.key !== "itching") expect(textOf(card).join(" "), card.key).toContain("999");
  }
});
