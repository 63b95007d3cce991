import { plural, sayList } from "../words/lists.ts";
import type { ProgrammeSettings, SettingName } from "./settings.ts";
import { SETTING_MEANINGS } from "./setting-meanings.ts";

/** One setting's value in words: "every 14 days", "10 working days", "yes", "no cap". */
export function saySetting(name: SettingName, value: ProgrammeSettings[SettingName]): string {
  const meaning = SETTING_MEANINGS[name];
  if (value === null) return "none" in meaning && meaning.none ? meaning.none : "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value))
    return value.length === 0 ? "nothing" : sayList(value.map((one) => choiceOf(name, one)));
  if (typeof value === "string") return choiceOf(name, value);
  if (meaning.as === "part") return `${Math.round(value * 100)}% of the planned time`;
  if (meaning.as !== "number") return String(value);
  return meaning.every
    ? `every ${plural(value, meaning.unit).replace(/^1 /, "")}`
    : plural(value, meaning.unit);
}

function choiceOf(name: SettingName, value: string): string {
  const meaning = SETTING_MEANINGS[name];
  return "choices" in meaning ? (meaning.choices[value] ?? value) : value;
}
