import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay } from "../../words/calendar-day.ts";
import { candidateKeys, findAlike } from "./alike.ts";
import type { Somebody } from "./alike.ts";
import { oneSlipApart } from "./dates-alike.ts";

const nobody: Somebody = {
  name: "",
  bornOn: null,
  dueOn: null,
  babyBornOn: null,
  phone: null,
  email: null,
  outcode: null,
  nhsNumber: null,
};
const amina: Somebody = {
  ...nobody,
  name: "Amina Khan",
  bornOn: asDay("1996-05-21"),
  dueOn: asDay("2026-03-30"),
  phone: "+447700900103",
  outcode: "DE24",
  nhsNumber: "9990001375",
};
const strengths = (one: Somebody, ...others: Somebody[]): string[] =>
  findAlike(
    one,
    others.map((other, place) => ({ ...other, id: String(place) })),
  ).map(({ strength }) => strength);

test("the reasons are said in words, surest first", () => {
  expect(findAlike(amina, [{ ...amina, id: "7" }])).toEqual([
    {
      id: "7",
      strength: "same",
      because: [
        "the same NHS number (999 000 1375)",
        "the same phone number (07700 900103)",
        "born on the same day (21 May 1996)",
        "the same name",
        "the same due date (30 March 2026)",
        "both in DE24",
      ],
    },
  ]);
});

test.each<[string, Partial<Somebody>, string[]]>([
  ["typed by somebody else, without the number", { name: "Ameena Kahn", nhsNumber: null }, ["same"]],
  [
    "a new phone, and the name turned round",
    { name: "Khan, Amina", phone: "+447700900199", nhsNumber: null },
    ["same"],
  ],
  ["married since", { name: "Amina Begum", phone: null, nhsNumber: null }, ["likely"]],
  ["another date of birth altogether", { bornOn: asDay("1996-12-05"), phone: null, nhsNumber: null }, []],
  [
    "one digit of her date of birth off",
    { bornOn: asDay("1996-05-27"), phone: null, nhsNumber: null },
    ["same"],
  ],
  [
    "her daughter, on her phone",
    { ...nobody, name: "Sofia Rahman", bornOn: asDay("2008-01-02"), phone: "+447700900103" },
    ["maybe"],
  ],
  ["another NHS number, all else the same", { nhsNumber: "9990002746" }, ["maybe"]],
  ["one digit of the NHS number off", { nhsNumber: "9990001374" }, ["maybe"]],
  ["the name alone", { ...nobody, name: "Amina Khan" }, ["maybe"]],
  [
    "a namesake with her own date of birth",
    { ...nobody, name: "Amina Khan", bornOn: asDay("2003-12-03"), outcode: "DE24" },
    [],
  ],
  ["born on the same day, and no more", { ...nobody, name: "Ruby Tansley", bornOn: asDay("1996-05-21") }, []],
])("%s", (_, changes, expected) => {
  expect(strengths(amina, { ...amina, ...changes })).toEqual(expected);
});

test("two different Khans on one street are not the same", () => {
  const ayesha = { ...nobody, name: "Ayesha Khan", outcode: "DE24", dueOn: asDay("2026-06-30") };
  const aisha = { ...nobody, name: "Aisha Khan", outcode: "DE24", dueOn: asDay("2026-04-02") };
  expect(strengths(ayesha, aisha)).not.toContain("same");
  expect(
    strengths({ ...ayesha, bornOn: asDay("2003-12-03") }, { ...aisha, bornOn: asDay("1994-01-01") }),
  ).toEqual([]);
});

test("dates one slip apart", () => {
  expect(oneSlipApart(asDay("1998-06-11"), asDay("1998-11-06"))).toBe(true);
  expect(oneSlipApart(asDay("1998-06-11"), asDay("1989-06-11"))).toBe(true);
  expect(oneSlipApart(asDay("1998-06-11"), asDay("1998-06-17"))).toBe(true);
  expect(oneSlipApart(asDay("1998-06-11"), asDay("1998-06-11"))).toBe(false);
  expect(oneSlipApart(asDay("1998-06-11"), asDay("1997-05-11"))).toBe(false);
});

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const day = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((after) => addDays(asDay(from), after));
// few of each, so that people have much in common
const somebody: fc.Arbitrary<Somebody> = fc.record({
  name: fc
    .tuple(
      fc.constantFrom("Amina", "Ameena", "Ayesha", "Aisha", "Jess", "Kate", "Cate"),
      fc.constantFrom("", "Khan", "Kahn", "Brown", "Browne"),
    )
    .map((words) => words.join(" ").trim()),
  bornOn: orNull(day("1996-01-01", 60)),
  dueOn: orNull(day("2026-03-01", 40)),
  babyBornOn: orNull(day("2026-01-01", 4)),
  phone: orNull(fc.constantFrom("+447700900101", "+447700900102", "+447700900103")),
  email: orNull(fc.constantFrom("a@example.com", "A@example.com", "b@example.com")),
  outcode: orNull(fc.constantFrom("DE23", "DE24")),
  nhsNumber: orNull(fc.constantFrom("9990001375", "9990002746")),
});

test("it is the same both ways", () => {
  fc.assert(
    fc.property(somebody, somebody, (one, other) => {
      const there = findAlike(one, [{ ...other, id: "x" }]);
      expect(findAlike(other, [{ ...one, id: "x" }])).toEqual(there);
    }),
    { numRuns: 2_000 },
  );
});

test("whoever is the same or likely shares a key, so an index finds them", () => {
  fc.assert(
    fc.property(somebody, somebody, (one, other) => {
      const [found] = strengths(one, other);
      if (found !== "same" && found !== "likely") return;
      const keys = new Set(candidateKeys(one));
      expect(candidateKeys(other).some((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test("different NHS numbers are never more than maybe", () => {
  fc.assert(
    fc.property(somebody, somebody, (one, other) => {
      const found = strengths({ ...one, nhsNumber: "9990001375" }, { ...other, nhsNumber: "9990002746" });
      expect(found.every((strength) => strength === "maybe")).toBe(true);
    }),
  );
});

test("one letter slipped in a name, with the phone or the date of birth the same, is found", () => {
  const names = fc.constantFrom(
    "Jessica Brown",
    "Shannon Brien",
    "Fiona Macdonald",
    "Georgia Plumb",
    "Precious Moyo",
  );
  fc.assert(
    fc.property(
      names,
      fc.nat(20),
      fc.constantFrom("drop", "double", "swap"),
      fc.boolean(),
      (name, at, slip, byPhone) => {
        const place = 1 + (at % (name.length - 2));
        const slipped =
          slip === "drop"
            ? name.slice(0, place) + name.slice(place + 1)
            : slip === "double"
              ? name.slice(0, place) + name.charAt(place) + name.slice(place)
              : name.slice(0, place) + name.charAt(place + 1) + name.charAt(place) + name.slice(place + 2);
        if (slipped.split(" ").length !== 2 || / .$|^. /.test(slipped)) return;
        const shared = byPhone ? { phone: "+447700900101" } : { bornOn: asDay("1998-06-11") };
        const [found] = strengths({ ...nobody, ...shared, name }, { ...nobody, ...shared, name: slipped });
        expect(["same", "likely"]).toContain(found);
      },
    ),
  );
});
