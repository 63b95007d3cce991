import fc from "fast-check";
import { programmeKinds } from "./kinds.ts";
import { presetFor } from "./presets.ts";
import { RANGES } from "./ranges.ts";
import type { RangedSetting } from "./ranges.ts";
import { SETTING_MEANINGS } from "./setting-meanings.ts";
import { programmeSettings, settingNames } from "./settings.ts";
import type { ProgrammeSettings } from "./settings.ts";

/** Any settings an administrator could save, sense or not; for property tests. */
export const anySettings: fc.Arbitrary<ProgrammeSettings> = fc
  .record(Object.fromEntries(settingNames.map((name) => [name, anyValue(name)])))
  .map((values) => programmeSettings.parse(values));

/** The preset of any kind. */
export const anyPreset: fc.Arbitrary<ProgrammeSettings> = fc.constantFrom(...programmeKinds).map(presetFor);

function anyValue(name: (typeof settingNames)[number]): fc.Arbitrary<unknown> {
  const meaning = SETTING_MEANINGS[name];
  if (meaning.as === "yes-no") return fc.boolean();
  if (meaning.as === "choice") return fc.constantFrom(...Object.keys(meaning.choices));
  if (meaning.as === "several") return fc.subarray(Object.keys(meaning.choices));
  if (meaning.as === "text") return fc.constantFrom("volunteer", "Community Parent", "Birth Buddy", "mentor");
  const [min, max] = RANGES[name as RangedSetting];
  if (meaning.as === "part") return fc.double({ min, max, noNaN: true });
  const number = fc.integer({ min, max });
  return meaning.none ? fc.option(number) : number;
}
