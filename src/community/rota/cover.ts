import type { Band } from "./rota.ts";
import { minutesAfter, type Shift } from "./shift.ts";

type Hours = { fromAt: Date; toAt: Date };

/** Minutes after its beginning from which nobody counts on a shift that was not begun: ours. */
export const lateMinutes = 10;

/** What of her time a shift takes: planned hours until they are over, then only those she was there. */
export function hoursTaken(shift: Shift, now: Date): Hours | null {
  if (shift.state === "cancelled") return null;
  if (shift.state === "planned") return shift.toAt <= now ? null : { fromAt: shift.fromAt, toAt: shift.toAt };
  // whoever begins a little late was there for her shift as far as cover goes; who left early was not
  const fromAt = shift.startedAt < shift.fromAt ? shift.startedAt : shift.fromAt;
  return { fromAt, toAt: shift.hereUntilAt };
}

/** When a space may count on her by this shift: never on one whose time has come and that she has not begun. */
export const hoursHere = (shift: Shift, now: Date): Hours | null =>
  shift.state === "planned" && minutesAfter(shift.fromAt, lateMinutes) <= now ? null : hoursTaken(shift, now);

/** The fewest at any moment of these hours. */
export function fewestIn(hours: Hours, here: readonly Hours[]): number {
  const edges = [hours.fromAt, ...here.flatMap(({ fromAt, toAt }) => [fromAt, toAt])].filter(
    (edge) => hours.fromAt <= edge && edge < hours.toAt,
  );
  return Math.min(
    ...edges.map((edge) => here.filter(({ fromAt, toAt }) => fromAt <= edge && edge < toAt).length),
  );
}

/** A band with how many it has, and the shifts that touch it. */
export type Covered = Band & { has: number; shifts: readonly Shift[] };

/** How each band is covered. @param shifts of the same space */
export function coverOf(bands: readonly Band[], shifts: readonly Shift[], now: Date): Covered[] {
  const here = shifts.flatMap((shift) => {
    const hours = hoursHere(shift, now);
    return hours ? [{ shift, ...hours }] : [];
  });
  return bands.map((band) => {
    const touching = here.filter(({ fromAt, toAt }) => fromAt < band.toAt && band.fromAt < toAt);
    return { ...band, has: fewestIn(band, touching), shifts: touching.map(({ shift }) => shift) };
  });
}

/** Bands to come, or running now, with fewer than they need. */
export const gapsIn = (covered: readonly Covered[], now: Date): Covered[] =>
  covered.filter(({ has, need, toAt }) => has < need && toAt > now);
