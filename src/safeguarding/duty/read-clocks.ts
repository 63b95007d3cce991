import { one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { plainDigits } from "../../words/digits.ts";
import { sayMinutes } from "../../words/duration.ts";
import { clockRanges, type Clock, type Clocks } from "./clocks.ts";
import { levels, sayLevel, type Level } from "./level.ts";

const minutesIn = (level: Level): number => (clockRanges[level].unit === "hours" ? 60 : 1);

/** The clocks as whole minutes or hours in the boxes. */
export const clocksAsTyped = (clocks: Clocks): Typed =>
  Object.fromEntries(
    levels.flatMap((level) => [
      [`${level}-rung`, String(clocks[level].rungMinutes / minutesIn(level))],
      [`${level}-again`, String(clocks[level].againMinutes / minutesIn(level))],
    ]),
  );

/** Four clocks of two numbers each, within what keeps the promise of each level's name. */
export function readClocks(typed: Typed): { ok: true; clocks: Clocks } | { ok: false; problems: Problems } {
  const problems: Record<string, string> = {};
  const clocks: Partial<Record<Level, Clock>> = {};
  for (const level of levels) {
    const read = (name: string): number => {
      const minutes = readMinutes(one(typed, name), level);
      if (minutes === null) problems[name] = sentence(level);
      return minutes ?? 0;
    };
    clocks[level] = { rungMinutes: read(`${level}-rung`), againMinutes: read(`${level}-again`) };
  }
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, clocks: clocks as Record<Level, Clock> };
}

function readMinutes(text: string, level: Level): number | null {
  const digits = plainDigits(text);
  if (!/^\d{1,6}$/.test(digits)) return null;
  const minutes = Number(digits) * minutesIn(level);
  const { min, max } = clockRanges[level];
  return minutes >= min && minutes <= max ? minutes : null;
}

function sentence(level: Level): string {
  const { min, max, unit } = clockRanges[level];
  return `${sayLevel(level)}: enter a whole number from ${min / minutesIn(level)} to ${max / minutesIn(level)} ${unit}`;
}

/** "Immediate: the first is told at once, and each next one after 15 minutes. Then the last again every 15 minutes." */
export const sayClock = (level: Level, { rungMinutes, againMinutes }: Clock): string =>
  `${sayLevel(level)}: the first is told at once, and each next one after ${sayMinutes(rungMinutes)}. Then the last is told again every ${sayEvery(againMinutes)}.`;

const sayEvery = (minutes: number): string =>
  minutes === 60 ? "hour" : minutes === 1_440 ? "day" : sayMinutes(minutes);
