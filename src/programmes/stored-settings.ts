import type { ProgrammeKind } from "./kinds.ts";
import { presetFor } from "./presets.ts";
import { programmeSettings, settingNames } from "./settings.ts";
import type { ProgrammeSettings } from "./settings.ts";

/**
 * Settings as they were stored, made whole: a setting added since, or one no longer understood, takes its kind's
 * preset, so that an old programme keeps running after a release.
 */
export function storedSettings(kind: ProgrammeKind, stored: unknown): ProgrammeSettings {
  const preset = presetFor(kind);
  if (typeof stored !== "object" || stored === null) return preset;
  const kept = new Map(Object.entries(stored));
  const understood = settingNames
    .filter((name) => kept.has(name) && programmeSettings.shape[name].safeParse(kept.get(name)).success)
    .map((name) => [name, kept.get(name)]);
  return programmeSettings.parse({ ...preset, ...Object.fromEntries(understood) });
}
