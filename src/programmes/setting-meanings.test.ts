import fc from "fast-check";
import { expect, test } from "vitest";
import { changedSettings } from "./changed-settings.ts";
import { programmeKinds } from "./kinds.ts";
import { SETTING_GROUPS } from "./meaning.ts";
import type { SettingGroup } from "./meaning.ts";
import { presetFor } from "./presets.ts";
import { RANGES } from "./ranges.ts";
import { readSettings } from "./read-settings.ts";
import type { TypedSettings } from "./read-settings.ts";
import { SETTING_MEANINGS, settingsIn } from "./setting-meanings.ts";
import { anySettings } from "./settings.arbitrary.ts";
import { settingsThatClash } from "./settings-that-clash.ts";
import { settingNames } from "./settings.ts";
import type { ProgrammeSettings } from "./settings.ts";
import { storedSettings } from "./stored-settings.ts";

const typedAs = (settings: ProgrammeSettings): TypedSettings =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value
        : value === null || value === false
          ? ""
          : value === true
            ? "yes"
            : String(value),
    ]),
  );

test("every setting is explained, under one heading, and every number has its range (B6)", () => {
  const listed = (Object.keys(SETTING_GROUPS) as SettingGroup[]).flatMap(settingsIn);
  expect(listed.toSorted()).toEqual([...settingNames].toSorted());
  const numbers = settingNames.filter((name) => ["number", "part"].includes(SETTING_MEANINGS[name].as));
  expect(numbers.toSorted()).toEqual(Object.keys(RANGES).toSorted());
  for (const { changes } of Object.values(SETTING_MEANINGS)) expect(changes).toMatch(/^[A-Z].{20,}\.$/);
});

test("what an administrator sees can be saved again unchanged", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const reading = readSettings(typedAs(settings));
      if (settingsThatClash(settings).length > 0) expect(reading.ok).toBe(false);
      else expect(reading).toEqual({ ok: true, settings });
    }),
  );
});

test("each wrong field has its own sentence", () => {
  const reading = readSettings({
    ...typedAs(presetFor("befriending")),
    visitCadenceDays: "700",
    decideWorkingDays: "soon",
    model: "boss",
    supporterTitle: " ",
    fadeAtFraction: "5%",
    readinessRequired: ["training", "magic"],
    matchesMax: "-1",
  });
  expect(reading).toEqual({
    ok: false,
    problems: {
      visitCadenceDays:
        "Visits: enter a whole number from 1 to 92 days, or leave it empty for “no regular visits”",
      decideWorkingDays: "Answer a referral within: enter a whole number from 1 to 60 working days",
      model: "Model: choose from the list",
      supporterTitle: "What supporters are called: enter a word or two",
      fadeAtFraction: "Meetings become fewer from: enter a percentage from 30 to 100",
      readinessRequired: "Needed before a first match: choose from the list",
      matchesMax: "Most parents at a time: enter a whole number from 0 to 20 parents",
    },
  });
});

test("nothing typed into the form makes it throw", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...settingNames),
        fc.oneof(fc.string({ unit: "grapheme" }), fc.array(fc.string())),
      ),
      (typed) => {
        expect(readSettings(typed).ok).toBe(false);
      },
    ),
  );
});

test("a percentage may be written as one", () => {
  const reading = readSettings({ ...typedAs(presetFor("befriending")), fadeAtFraction: "67 %" });
  expect(reading).toMatchObject({ ok: true, settings: { fadeAtFraction: 0.67 } });
});

test("a change is said from what to what (B18)", () => {
  const before = presetFor("befriending");
  const after: ProgrammeSettings = {
    ...before,
    visitCadenceDays: 14,
    goalsEnabled: true,
    onlineMinutesPerWeekMax: 120,
    fadeAtFraction: 0.5,
    readinessRequired: ["interview", "training"],
  };
  expect(changedSettings(before, after).map(({ words }) => words)).toEqual([
    "Visits: from every 7 days to every 14 days",
    "Goals: from no to yes",
    "Meetings become fewer from: from 67% of the planned time to 50% of the planned time",
    "Most time online in a week: from no cap to 120 minutes",
    "Needed before a first match: from an interview, two references from people outside the family, a criminal record check at the level of the role, safeguarding training, initial training and a signed code of conduct to an interview and initial training",
  ]);
});

test("nothing changed is nothing said; anything changed is said", () => {
  fc.assert(
    fc.property(anySettings, anySettings, (one, other) => {
      expect(changedSettings(one, structuredClone(one))).toEqual([]);
      const said = changedSettings(one, other).map(({ setting }) => setting);
      for (const name of settingNames)
        if (typeof one[name] === "boolean" && one[name] !== other[name]) expect(said).toContain(name);
    }),
  );
});

test("settings stored before a release are made whole after it", () => {
  for (const kind of programmeKinds) expect(storedSettings(kind, null)).toEqual(presetFor(kind));
  expect(storedSettings("befriending", { visitCadenceDays: 14, matchesMax: "two", retired: 1 })).toEqual({
    ...presetFor("befriending"),
    visitCadenceDays: 14,
  });
});
