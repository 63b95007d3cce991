/** The lengths that have a button, in minutes. */
export const usualMinutes = [15, 30, 45, 60, 90, 120] as const;

/** "15 min", "1 hour", "1½ hours": short enough for a thumb. */
export function sayShortMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const half = minutes % 60 === 30 ? "½" : "";
  return `${Math.floor(minutes / 60)}${half} ${minutes === 60 ? "hour" : "hours"}`;
}
