import { HOME_ZONE, today } from "./day.ts";
import { plainDigits } from "./digits.ts";
import { theNoun } from "./naming.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { sayDayNear } from "./say-day.ts";

/** "5:30pm", "5pm", "midday", "midnight" from an instant or from "17:30". */
export function sayTime(time: Date | string, zone: string = HOME_ZONE): string {
  const [hour = 0, minute = 0] = (typeof time === "string" ? time : timeOf(time, zone))
    .split(":")
    .map(Number);
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && (hour === 0 || hour === 24)) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** The wall clock at an instant, "17:30". */
export function timeOf(instant: Date, zone: string = HOME_ZONE): string {
  return wallClock(zone).format(instant);
}

/** "yesterday at 4:15pm", "Tuesday at midday", "6 August at 9am" */
export function sayWhen(instant: Date, now: Date, zone: string = HOME_ZONE): string {
  return `${sayDayNear(today(instant, zone), today(now, zone))} at ${sayTime(instant, zone)}`;
}

/**
 * A time of day as "17:30", from "5.30pm", "17:30", "1730", "5 pm", "midday". Refuses "5:30" and "half 5", because
 * a guess between morning and afternoon leaves someone waiting; `clock24` says that the source never means pm by it.
 */
export function readTime(typed: string, asked: { noun?: string; clock24?: boolean } = {}): Reading<string> {
  const noun = theNoun(asked.noun ?? "time");
  const text = plainDigits(typed)
    .toLowerCase()
    .replace(/([ap])\.m\.?$/, "$1m")
    .replace(".", ":");
  if (!text) return unreadable(`Enter ${noun}`);
  if (/^(12 )?(midday|noon)$/.test(text)) return read("12:00");
  if (/^(12 )?midnight$/.test(text)) return read("00:00");
  const refusal = unreadable(`Enter ${noun} like this: 5:30pm or 17:30`);
  const found = /^(\d{1,2})(?:[: h]?([0-5]\d)(?::[0-5]\d)?)? ?(am|pm)?$/.exec(text);
  if (!found) return refusal;
  const [, hourText = "", minute = "00", half] = found;
  const hour = Number(hourText);
  if (half)
    return hour < 1 || hour > 12 ? refusal : read(`${two((hour % 12) + (half === "pm" ? 12 : 0))}:${minute}`);
  if (hour > 23 || (found[2] === undefined && !asked.clock24 && hour > 12)) return refusal;
  if (!asked.clock24 && hour < 12 && (hourText.length === 1 || !found[2]))
    return unreadable(
      `Say if ${hour}:${minute} is in the morning or the afternoon, such as ${hour}:${minute}am or ${hour}:${minute}pm`,
    );
  return read(`${two(hour)}:${minute}`);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function wallClock(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(zone, made);
  return made;
}
