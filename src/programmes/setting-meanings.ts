import { BIRTH_MEANINGS } from "./meanings-birth.ts";
import { BOUNDARY_MEANINGS } from "./meanings-boundaries.ts";
import { LENGTH_MEANINGS } from "./meanings-length.ts";
import { PEOPLE_MEANINGS } from "./meanings-people.ts";
import { PROMISE_MEANINGS } from "./meanings-promises.ts";
import { SUPPORTER_MEANINGS } from "./meanings-supporters.ts";
import { VISIT_MEANINGS } from "./meanings-visits.ts";
import type { Meaning, SettingGroup } from "./meaning.ts";
import { RANGES } from "./ranges.ts";
import { settingNames } from "./settings.ts";
import type { SettingName } from "./settings.ts";

/** Every setting's label, what changing it changes, and how it is entered (B6, B18). */
export const SETTING_MEANINGS: Readonly<Record<SettingName, Meaning>> = {
  ...BOUNDARY_MEANINGS,
  ...PEOPLE_MEANINGS,
  ...PROMISE_MEANINGS,
  ...LENGTH_MEANINGS,
  ...SUPPORTER_MEANINGS,
  ...BIRTH_MEANINGS,
  ...VISIT_MEANINGS,
};

/** The least and most a number may be; null for settings that are not numbers. */
export function allowedRange(name: SettingName): readonly [min: number, max: number] | null {
  return Object.hasOwn(RANGES, name) ? RANGES[name as keyof typeof RANGES] : null;
}

/** The settings under one heading, in order. */
export function settingsIn(group: SettingGroup): SettingName[] {
  return settingNames.filter((name) => SETTING_MEANINGS[name].group === group);
}
