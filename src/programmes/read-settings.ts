import { plainDigits } from "../words/digits.ts";
import { plural } from "../words/lists.ts";
import { read, unreadable } from "../words/reading.ts";
import type { Reading } from "../words/reading.ts";
import { readLine } from "../words/text.ts";
import { allowedRange, SETTING_MEANINGS } from "./setting-meanings.ts";
import { settingsThatClash } from "./settings-that-clash.ts";
import { programmeSettings, settingNames } from "./settings.ts";
import type { ProgrammeSettings, SettingName } from "./settings.ts";

/** A form's fields: one text each, several for checkboxes; a checkbox left empty is absent. */
export type TypedSettings = Partial<Record<SettingName, string | readonly string[]>>;

/** The settings, or for each wrong field the sentence that says how to put it right. */
export type SettingsReading =
  | { ok: true; settings: ProgrammeSettings }
  | { ok: false; problems: Partial<Record<SettingName, string>> };

/** What an administrator typed, field by field and then together. Refuses what lies outside the ranges or clashes. */
export function readSettings(typed: TypedSettings): SettingsReading {
  const values: Partial<Record<SettingName, unknown>> = {};
  const problems: Partial<Record<SettingName, string>> = {};
  for (const name of settingNames) {
    const reading = readOne(name, typed[name] ?? "");
    if (reading.ok) values[name] = reading.value;
    else problems[name] = reading.sentence;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const settings = programmeSettings.parse(values);
  for (const { setting, sentence } of settingsThatClash(settings)) problems[setting] ??= sentence;
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, settings };
}

function readOne(name: SettingName, typed: string | readonly string[]): Reading<unknown> {
  const meaning = SETTING_MEANINGS[name];
  const all = (typeof typed === "string" ? [typed] : typed)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const first = all[0] ?? "";
  switch (meaning.as) {
    case "yes-no":
      return read(/^(yes|true|on|1)$/i.test(first));
    case "several":
      return all.every((one) => Object.hasOwn(meaning.choices, one))
        ? read([...new Set(all)])
        : choose(meaning.label);
    case "choice":
      return Object.hasOwn(meaning.choices, first) ? read(first) : choose(meaning.label);
    case "text": {
      const line = readLine(first, {
        noun: meaning.label,
        max: meaning.max,
        required: true,
        missing: `${meaning.label}: enter a word or two`,
      });
      return !line.ok || line.value.length > 1
        ? line
        : unreadable(`${meaning.label}: enter at least 2 letters`);
    }
    default:
      return readNumber(name, plainDigits(first).replaceAll(",", ""));
  }
}

function readNumber(name: SettingName, text: string): Reading<number | null> {
  const meaning = SETTING_MEANINGS[name];
  const [min, max] = allowedRange(name) ?? [0, 0];
  const part = meaning.as === "part";
  if (text === "" && meaning.as === "number" && meaning.none) return read(null);
  const value = part
    ? Number(text.replace(/ ?%$/, "")) / (text.includes("%") || Number(text) > 1 ? 100 : 1)
    : Number(text);
  const fine = text !== "" && value >= min && value <= max && (part || /^\d+$/.test(text));
  if (fine) return read(value);
  if (meaning.as === "number") {
    const between = `enter a whole number from ${min} to ${plural(max, meaning.unit)}`;
    return unreadable(
      `${meaning.label}: ${between}${meaning.none ? `, or leave it empty for “${meaning.none}”` : ""}`,
    );
  }
  return unreadable(`${meaning.label}: enter a percentage from ${min * 100} to ${max * 100}`);
}

function choose(label: string): { ok: false; sentence: string } {
  return unreadable(`${label}: choose from the list`);
}
