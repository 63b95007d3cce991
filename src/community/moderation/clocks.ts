import { reasonCodes, reasons, type Reason } from "./reason.ts";

export type Clocks = Readonly<Record<Reason, number>>;

/** Minutes until an appeal is decided: three days, as a takedown that was wrong should not last. */
export const appealMinutes = 4_320;
/** Nobody says that a report takes less than this to decide. */
export const minutesLeast = 15;

/** What holds where the organisation says nothing else. */
export const usualClocks: Clocks = Object.fromEntries(
  reasonCodes.map((reason) => [reason, reasons[reason].minutes]),
) as Clocks;

export const dueAt = (reason: Reason, clocks: Clocks, from: Date): Date =>
  new Date(from.getTime() + clocks[reason] * 60_000);
