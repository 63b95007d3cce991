import { one, type Typed } from "../../platform/web/index.ts";
import type { Gathering } from "./gathering.ts";
import { say, type Voice } from "./voice.ts";

/** Whole hours of the day from 7am to 10pm, as offered on the form. */
export const HOURS = Array.from({ length: 16 }, (_, index) => `${String(index + 7).padStart(2, "0")}:00`);

/** Between which hours a call or a text is safe; required when either may be used. */
export function readSafeHours(
  typed: Typed,
  isNeeded: boolean,
  voice: Voice,
  { refuse }: Gathering,
): { hoursFrom: string | null; hoursTo: string | null } {
  const from = one(typed, "hoursFrom");
  const to = one(typed, "hoursTo");
  const [hasFrom, hasTo] = [HOURS.includes(from), HOURS.includes(to)];
  if (isNeeded && !hasFrom)
    refuse("hoursFrom", `Choose from what time a call or a text is safe for ${say(voice, "her", "you")}.`);
  if (isNeeded && !hasTo)
    refuse("hoursTo", `Choose until what time a call or a text is safe for ${say(voice, "her", "you")}.`);
  if (hasFrom && hasTo && from >= to)
    refuse("hoursTo", "Choose a time that is later than the one before it.");
  return { hoursFrom: hasFrom ? from : null, hoursTo: hasTo ? to : null };
}
