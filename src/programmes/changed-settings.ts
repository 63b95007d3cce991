import { saySetting } from "./say-setting.ts";
import { SETTING_MEANINGS } from "./setting-meanings.ts";
import { settingNames } from "./settings.ts";
import type { ProgrammeSettings, SettingName } from "./settings.ts";

/** One change, ready for the log an override leaves (B18). */
export type SettingChange = { setting: SettingName; words: string };

/** What differs between two settings, in words: "Visits: from every 7 days to every 14 days". Empty when nothing does. */
export function changedSettings(before: ProgrammeSettings, after: ProgrammeSettings): SettingChange[] {
  return settingNames
    .filter((setting) => !same(before[setting], after[setting]))
    .map((setting) => ({
      setting,
      words: `${SETTING_MEANINGS[setting].label}: from ${saySetting(setting, before[setting])} to ${saySetting(setting, after[setting])}`,
    }));
}

function same(one: ProgrammeSettings[SettingName], other: ProgrammeSettings[SettingName]): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item) => other.includes(item));
}
