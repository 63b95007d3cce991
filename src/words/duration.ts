import { HOME_ZONE } from "./day.ts";
import { plural } from "./lists.ts";
import { sayWhen } from "./time.ts";

/** "2 hours 15 minutes", "45 minutes", "1 hour". Takes whole or part minutes, says whole ones; never below none. */
export function sayMinutes(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return plural(rest, "minute");
  return rest === 0 ? plural(hours, "hour") : `${plural(hours, "hour")} ${plural(rest, "minute")}`;
}

/** "just now", "5 minutes ago", "2 hours ago"; from a day on, when it was: "yesterday at 4:15pm". */
export function sayAgo(instant: Date, now: Date, zone: string = HOME_ZONE): string {
  const minutes = Math.floor((now.getTime() - instant.getTime()) / 60_000);
  if (minutes < 0) return sayWhen(instant, now, zone);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${plural(minutes, "minute")} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 12 ? `${plural(hours, "hour")} ago` : sayWhen(instant, now, zone);
}
