import { rulesForParent } from "./rules-for-parent.ts";
import { rulesForStaff } from "./rules-for-staff.ts";
import { rulesForSupporter } from "./rules-for-supporter.ts";
import type { ProgrammeSettings } from "./settings.ts";
import type { Statement } from "./statement.ts";

/**
 * The boundaries both read through and agree at the first meeting, and can come back to (B11, B15). The same rules,
 * each in the reader's own words; in a network for staff, "parent" is the colleague who comes to talk.
 */
export function groundRules(settings: ProgrammeSettings, reader: "parent" | "supporter"): Statement {
  if (settings.forWhom === "staff") return rulesForStaff(settings);
  return reader === "parent" ? rulesForParent(settings) : rulesForSupporter(settings);
}
