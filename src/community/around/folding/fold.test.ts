import { expect, test } from "vitest";
import type { Topic } from "../../topics.ts";
import { dueMonthsIn } from "./due-months.ts";
import { foldFor, type Foldable } from "./fold.ts";
import { noPrefs, type Prefs } from "./prefs.ts";
import { sayFolded, sayUntil } from "./say-folded.ts";

const now = new Date("2026-08-04T09:00:00+01:00");
const sunday = new Date("2026-08-10T00:00:00+01:00");
const post = (id: string, text: string, more: Partial<Foldable> = {}): Foldable => ({
  id,
  threadId: "t1",
  notes: [],
  text,
  memberId: "jade",
  veilId: null,
  mine: false,
  ...more,
});
const without = (topic: Topic, untilAt: Date | null = sunday): Prefs => ({
  ...noPrefs,
  topics: new Map([[topic, { untilAt, quiet: false }]]),
});
const folded = (prefs: Prefs, things: Foldable[]): string[] =>
  [...foldFor(prefs, things)].filter(([, fold]) => fold.folded).map(([id]) => id);

test("what she would rather not meet folds, noted or only said; everything else and her own stays open", () => {
  const things = [
    post("noted", "Tomorrow is the day", { notes: ["scan"] }),
    post("said", "20-week scan tomorrow"),
    post("other", "Who is going on Tuesday?"),
    post("mine", "My scan was fine", { mine: true }),
  ];
  expect(folded(without("scan"), things)).toEqual(["noted", "said"]);
  expect(folded(noPrefs, things)).toEqual([]);
});

test("whoever is muted folds, and nobody else", () => {
  const prefs = { ...noPrefs, mutedMembers: new Set(["jade"]) };
  expect(folded(prefs, [post("hers", "a"), post("another's", "b", { memberId: "priya" })])).toEqual(["hers"]);
});

test("muting a handle folds nothing veiled, and muting a veil folds that veil in that thread alone (A12)", () => {
  const veiled = post("veiled", "a", { memberId: null, veilId: "v1" });
  const elsewhere = { ...veiled, id: "elsewhere", threadId: "t2" };
  const otherVeil = { ...veiled, id: "other veil", veilId: "v2" };
  const named = post("named", "b");
  const all = [veiled, elsewhere, otherVeil, named];
  expect(folded({ ...noPrefs, mutedMembers: new Set(["jade", "v1"]) }, all)).toEqual(["named"]);
  expect(folded({ ...noPrefs, mutedVeils: new Set(["t1:v1"]) }, all)).toEqual(["veiled"]);
});

test.each([
  ["We are due 4 October", [10]],
  ["any other October babies?", [10]],
  ["October 2026 mums, hello", [10]],
  ["Baby is due in Dec!", [12]],
  ["due in May", [5]],
  ["My due date may move", []],
  ["We moved house in October", []],
  ["The march to the babies' home", []],
])("%j says %j", (text, months) => expect(dueMonthsIn(text)).toEqual(months));

test("a due month folds what is said of it", () => {
  const prefs = { ...noPrefs, months: new Map([[10, null]]) };
  expect(folded(prefs, [post("a", "Due in October"), post("b", "Due in June")])).toEqual(["a"]);
});

test("one calm line for each reason", () => {
  const prefs: Prefs = { ...without("scan"), mutedMembers: new Set(["sam"]), months: new Map([[10, null]]) };
  const folds = foldFor(prefs, [
    post("a", "scan today"),
    post("b", "scan on Monday"),
    post("c", "hello", { memberId: "sam" }),
    post("d", "October babies"),
  ]);
  expect(sayFolded(folds.values(), "conversation", now)).toEqual([
    "2 conversations about scans are folded until Sunday.",
    "1 conversation by somebody you muted is folded.",
    "1 conversation about babies due in October is folded until you say.",
  ]);
});

test.each([
  [null, "until you say"],
  ["2026-08-05T00:00:00+01:00", "for today"],
  ["2026-08-06T00:00:00+01:00", "until tomorrow"],
  ["2026-08-12T00:00:00+01:00", "until 11 August 2026"],
  ["2026-10-26T00:00:00+00:00", "until 25 October"],
])("%s is %j", (at, words) => expect(sayUntil(at ? new Date(at) : null, now)).toBe(words));
