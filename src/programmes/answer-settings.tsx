import { createHash } from "node:crypto";
import { go, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { changeProgramme } from "./change-programme.ts";
import { changedSettings, type SettingChange } from "./changed-settings.ts";
import { CheckSettingsPage } from "./pages/check-settings-page.tsx";
import { SettingsPage } from "./pages/settings-page.tsx";
import { reachProgramme, reachToChange } from "./reach.ts";
import { readReason } from "./read-reason.ts";
import { readSettings } from "./read-settings.ts";
import type { ProgrammeSettings, SettingName } from "./settings.ts";
import { settingsAsTyped, typedSettings } from "./typed-settings.ts";

const title = "Change values";
const options = { current: "programmes" };

export async function askSettings(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  return page(
    title,
    <SettingsPage programme={programme} typed={settingsAsTyped(programme.settings)} problems={noProblems} />,
    options,
  );
}

/** First shows what would be different; saves once exactly that has been seen and has a reason (B6, B18). */
export async function saveSettings(asked: Asked): Promise<Answer> {
  const programme = await reachToChange(asked);
  const { typed } = asked;
  const reading = readSettings(typedSettings(typed));
  if (!reading.ok)
    return notYetRight(
      title,
      <SettingsPage programme={programme} typed={typed} problems={reading.problems} />,
      options,
    );
  const changes = changedSettings(programme.settings, reading.settings);
  if (changes.length === 0) return go(`/programmes/${programme.id}?done=same`);
  const seen = digest(changes);
  const check = (problems: Record<string, string>): Parameters<typeof page>[1] => (
    <CheckSettingsPage
      programme={programme}
      changes={changes}
      seen={seen}
      typed={typed}
      problems={problems}
    />
  );
  // not shown yet, or somebody else changed a value in between: show what would be different now
  if (one(typed, "seen") !== seen) return page(title, check(noProblems), options);
  const reason = readReason(typed);
  if (!reason.ok) return notYetRight(title, check({ reason: reason.sentence }), options);
  const names = changes.map(({ setting }) => setting);
  await changeProgramme(
    asked,
    { ...programme, settings: reading.settings },
    {
      what: "settings",
      reason: reason.value,
      before: only(programme.settings, names),
      after: only(reading.settings, names),
    },
  );
  return go(`/programmes/${programme.id}?done=settings`);
}

const digest = (changes: readonly SettingChange[]): string =>
  createHash("sha256").update(JSON.stringify(changes)).digest("base64url").slice(0, 22);

const only = (settings: ProgrammeSettings, names: readonly SettingName[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, settings[name]]));
