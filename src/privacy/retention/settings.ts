import type { Organisation } from "../../platform/web/index.ts";
import { retentionCodes, retentionKinds, type RetentionKind } from "../../words/record-kinds.ts";

/** Months each kind of record is kept. */
export type Retention = Record<RetentionKind, number>;

/** What this organisation said, and the usual length for what it did not; what is out of bounds counts as not said. */
export function retentionOf({ settings }: Pick<Organisation, "settings">): Retention {
  const kept = settings["retention"];
  const said = typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  return Object.fromEntries(
    retentionCodes.map((kind) => {
      const { months, least, most } = retentionKinds[kind];
      const value = said[kind];
      const isWithin =
        typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
      return [kind, isWithin ? value : months];
    }),
  ) as Retention;
}

/** "8 years", "6 months" */
export const sayMonths = (months: number): string => {
  const [count, unit] = months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
};
