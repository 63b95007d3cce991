import type { Asked } from "../../platform/web/index.ts";

/** What the organisation calls its own sign-in ("Sign in with your NHS account"); null when it has none. */
export function singleSignOnName(asked: Asked): string | null {
  const setting = asked.organisation.settings["singleSignOn"];
  if (typeof setting !== "object" || setting === null || !("name" in setting)) return null;
  return String(setting.name);
}
