/** How soon a person must have it. */
export const levels = ["immediate", "same-day", "within-24-hours", "low"] as const;
export type Level = (typeof levels)[number];

const names: Record<Level, string> = {
  immediate: "Immediate",
  "same-day": "The same day",
  "within-24-hours": "Within 24 hours",
  low: "Low level",
};

export const sayLevel = (level: Level): string => names[level];
