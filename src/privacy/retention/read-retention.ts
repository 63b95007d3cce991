import { one, type Typed } from "../../platform/web/index.ts";
import { retentionCodes, retentionKinds } from "../../words/record-kinds.ts";
import { sayMonths, type Retention } from "./settings.ts";

export type RetentionReading =
  | { ok: true; value: Retention }
  | { ok: false; problems: Record<string, string> };

/** The lengths as typed, in months. Refuses what is no whole number or out of bounds, and accounts that go before what hangs on them. */
export function readRetention(typed: Typed): RetentionReading {
  const problems: Record<string, string> = {};
  const value = {} as Retention;
  for (const kind of retentionCodes) {
    const { least, most } = retentionKinds[kind];
    const text = one(typed, kind).trim();
    const months = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    if (!(months >= least && months <= most))
      problems[kind] =
        `Enter whole months, from ${least} (${sayMonths(least)}) to ${most} (${sayMonths(most)}).`;
    value[kind] = months;
  }
  if (Object.keys(problems).length === 0 && value.account < Math.max(value.support, value.supporter))
    problems["account"] =
      "Keep accounts at least as long as support and supporters’ records: without the account nobody knows whose they are.";
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value };
}
