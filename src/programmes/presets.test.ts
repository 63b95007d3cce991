import { expect, test } from "vitest";
import { programmeKinds } from "./kinds.ts";
import { presetFor } from "./presets.ts";
import { settingsThatClash } from "./settings-that-clash.ts";

test.each(programmeKinds)("the preset of %s is complete and makes sense (B6)", (kind) => {
  expect(settingsThatClash(presetFor(kind))).toEqual([]);
});

test("befriending and mentoring differ on every boundary of the published table (B7)", () => {
  const befriending = presetFor("befriending");
  const mentoring = presetFor("mentoring");
  for (const boundary of [
    "model",
    "visitCadenceDays",
    "visitStructure",
    "goalsEnabled",
    "sharePersonalContact",
    "ownHomeAllowed",
    "volunteerChildrenOnVisits",
    "directEmotionalSupport",
    "endingMode",
  ] as const)
    expect(befriending[boundary]).not.toBe(mentoring[boundary]);
});

test("the numbers the seeds state are the numbers we start with", () => {
  expect(presetFor("online-mums")).toMatchObject({
    onlineMinutesPerWeekMax: 2 * 60 * 7,
    referralOnly: true,
    selfReferral: false,
    forWhom: "mums",
  }); // A4, A5
  expect(presetFor("online-dads").forWhom).toBe("dads"); // A7
  expect(presetFor("ward-peer-work")).toMatchObject({
    startGestationWeeksMin: 32,
    babyAgeWeeksMax: 52,
    matchesMax: 8,
  }); // D1, D2
  expect(presetFor("birth-companion")).toMatchObject({
    plannedWeeks: 6,
    extendWeeks: 6,
    companions: 3,
    shiftHours: 8,
  }); // B19
  expect(presetFor("community-parent")).toMatchObject({ visitCadenceDays: 28, goalsEnabled: true }); // B20
});

test("changing one preset leaves the next untouched", () => {
  presetFor("befriending").readinessRequired.push("birth-training");
  expect(presetFor("befriending").readinessRequired).not.toContain("birth-training");
});

test("settings that contradict each other are said beside the one to change", () => {
  const good = presetFor("befriending");
  const clashes = (different: Partial<typeof good>) =>
    settingsThatClash({ ...good, ...different }).map(({ setting }) => setting);
  expect(clashes({ selfReferral: true, referralOnly: true })).toEqual(["selfReferral"]);
  expect(clashes({ startGestationWeeksMin: 30, startGestationWeeksMax: 20 })).toEqual([
    "startGestationWeeksMax",
  ]);
  expect(clashes({ startGestationWeeksMin: null })).toEqual(["startGestationWeeksMax"]);
  expect(
    clashes({ startGestationWeeksMin: null, startGestationWeeksMax: null, babyAgeWeeksMax: null }),
  ).toEqual(["babyAgeWeeksMax"]);
  expect(clashes({ plannedFrom: "birth", plannedWeeks: 6 })).toEqual(["plannedWeeks"]);
  expect(clashes({ acknowledgeWorkingDays: 11 })).toEqual(["decideWorkingDays"]);
  expect(clashes({ goneQuietDays: 7 })).toEqual(["goneQuietDays"]);
  expect(clashes({ sharePersonalContact: false })).toEqual(["ownHomeAllowed"]);
});
