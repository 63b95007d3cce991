import { expect, test } from "vitest";
import { effects, whatWillHappen } from "./effects.ts";
import { endLoss } from "./end-loss.ts";
import { guidance, textOf } from "./guidance/guidance.ts";
import { isLossKind, lossKinds, type Loss, type LossKind } from "./loss.ts";
import { lossLines } from "./loss-lines.ts";
import { mayEnd, maySettle } from "./policy.ts";
import { REFUSALS } from "./refusals.ts";
import { setLoss } from "./set-loss.ts";

const now = new Date("2026-08-04T09:00:00+01:00");
const her = "11111111-1111-4111-8111-111111111111";
const amina = "22222222-2222-4222-8222-222222222222";
const loss = (part: Partial<Pick<Loss, "kind" | "endedAt" | "id">> = {}): Loss => ({
  id: "a",
  personId: her,
  referralId: null,
  kind: "stillbirth",
  toldHow: "herself",
  setAt: now,
  setBy: amina,
  setAs: "supporter",
  settledAt: null,
  settledBy: null,
  endedAt: null,
  endedBy: null,
  endedWhy: null,
  ...part,
});
const said = (kind: LossKind, id = "b") => ({
  id,
  subject: { personId: her, referralId: null },
  kind,
  toldHow: "herself" as const,
});
const supporter = { personId: amina, role: "supporter" as const };

test.each([
  ["off", null, "stillbirth", "happened"],
  ["on for the same", loss(), "stillbirth", "nothing"],
  ["on for another", loss({ kind: "neonatal stay" }), "baby died", "happened"],
  ["begun by this very form", loss({ id: "b", kind: "neonatal stay" }), "baby died", "nothing"],
] as const)("turning it on while it is %s", (_is, open, kind, then) => {
  expect(setLoss(open, said(kind), supporter, now).kind).toBe(then);
});

test("another kind takes over from the one before, and the fact says neither", () => {
  const outcome = setLoss(loss({ kind: "neonatal stay" }), said("baby died"), supporter, now);
  if (outcome.kind !== "happened") throw new Error(outcome.kind);
  expect(outcome.state.before).toMatchObject({ id: "a", endedAt: now, endedBy: amina });
  expect(outcome.state.begun).toMatchObject({ id: "b", kind: "baby died", setBy: amina, endedAt: null });
  expect(JSON.stringify(outcome.facts)).not.toMatch(/died|baby|neonatal/);
});

test.each(lossKinds)("%s set from her own account", (kind) => {
  const outcome = setLoss(null, said(kind), { personId: her, role: "parent" }, now);
  expect(outcome.kind).toBe(kind === "mother died" ? "refused" : "happened");
});

const held = [
  { id: "one", isTooLate: false },
  { id: "two", isTooLate: false },
  { id: "late", isTooLate: true },
];
test.each([
  ["every one is chosen", { one: "release", two: "drop" }, "She asked", "happened"],
  ["one has no choice", { one: "release" }, "She asked", "chooseEach"],
  ["nobody says why", { one: "release", two: "drop" }, "", "sayWhy"],
] as const)("turning it off when %s", (_when, chosen, why, then) => {
  const outcome = endLoss(loss(), held, new Map(Object.entries(chosen)), { by: amina, why }, now);
  expect(outcome.kind === "refused" ? outcome.refusal : outcome.kind).toBe(then);
  if (outcome.kind === "happened")
    expect(outcome.state).toMatchObject({
      release: ["one"],
      drop: ["two", "late"],
      loss: { endedBy: amina },
    });
});

test("it is turned off once", () => {
  expect(endLoss(loss({ endedAt: now }), [], new Map(), { by: amina, why: "x" }, now)).toEqual({
    kind: "refused",
    refusal: "isOver",
  });
});

test.each([
  ["whoever set it", supporter, true],
  ["herself", { personId: her, role: "parent" }, true],
  ["another supporter", { personId: "x", role: "supporter" }, false],
  ["a referrer who was told", { personId: "x", role: "referrer" }, false],
  ["a coordinator", { personId: "x", role: "coordinator" }, true],
  ["the safeguarding lead", { personId: "x", role: "safeguarding-lead" }, true],
])("%s turns it off: %s", (_who, actor, may) => {
  expect(mayEnd(loss(), actor)).toBe(may);
});

test("a mother’s death is not turned off from her account, and only coordinators decide on meetings", () => {
  expect(mayEnd(loss({ kind: "mother died" }), { personId: her, role: "parent" })).toBe(false);
  expect(maySettle({ personId: "x", role: "coordinator" })).toBe(true);
  expect(maySettle(supporter)).toBe(false);
});

test.each(lossKinds)("%s says what it does, and has words for whoever speaks with her", (kind) => {
  const will = whatWillHappen(kind, "Chloe");
  expect(will.length).toBeGreaterThanOrEqual(4);
  const { say, notSay, next, first, sources, version } = guidance[kind];
  for (const lines of [say, notSay, next]) expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(first.length).toBeGreaterThan(20);
  expect(sources.length).toBeGreaterThan(0);
  expect(version).toBeGreaterThan(0);
  expect(textOf(guidance[kind]).join(" ")).not.toMatch(/bereaved client|service user|the patient/i);
});

test("what each kind stops differs where life does", () => {
  const where = (is: (kind: LossKind) => boolean): LossKind[] => lossKinds.filter(is);
  expect(where((kind) => effects[kind].holds === "everything")).toEqual(["mother died"]);
  expect(where((kind) => effects[kind].endsSessions)).toEqual(["mother died"]);
  expect(where((kind) => effects[kind].calendar === "go on")).toEqual(["neonatal stay"]);
  expect(where((kind) => !effects[kind].tellsReferrer)).toEqual(["concealed pregnancy"]);
  expect(where((kind) => effects[kind].ownScreen === "nothing")).toEqual([
    "mother died",
    "concealed pregnancy",
  ]);
});

test("a refusal is a sentence with a remedy, and hostile kinds are none", () => {
  for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  for (const typed of ["", "constructor", "__proto__", "stillbirth "]) expect(isLossKind(typed)).toBe(false);
});

test("an organisation’s own lines come first, and nothing else in its settings is taken for one", () => {
  const own = { name: "Our midwife", phone: "01632 960 142", words: "Weekdays", kind: "listen" };
  expect(lossLines({ settings: { lossLines: [own, 3, null, "x"] } }, "stillbirth")[0]).toEqual(own);
  expect(lossLines({ settings: { lossLines: "x" } }, "stillbirth")[0]?.name).toBe("Sands");
});
