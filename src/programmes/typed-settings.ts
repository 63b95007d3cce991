import { many, one, type Typed } from "../platform/web/index.ts";
import type { TypedSettings } from "./read-settings.ts";
import { SETTING_MEANINGS } from "./setting-meanings.ts";
import { settingNames, type ProgrammeSettings } from "./settings.ts";

/** Settings as the form shows them. */
export const settingsAsTyped = (settings: ProgrammeSettings): Typed =>
  Object.fromEntries(
    settingNames.map((name) => {
      const value = settings[name];
      if (Array.isArray(value)) return [name, [...value]];
      if (typeof value === "boolean") return [name, value ? "yes" : "no"];
      if (value === null) return [name, ""];
      return [
        name,
        SETTING_MEANINGS[name].as === "part" ? `${Math.round(Number(value) * 100)}%` : String(value),
      ];
    }),
  );

/** What came from the form, as readSettings takes it. */
export const typedSettings = (typed: Typed): TypedSettings =>
  Object.fromEntries(
    settingNames.map((name) => [
      name,
      SETTING_MEANINGS[name].as === "several" ? many(typed, name) : one(typed, name),
    ]),
  );
