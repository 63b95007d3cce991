import { asDay } from "./calendar-day.ts";
import type { Day } from "./calendar-day.ts";
import { NATIONS } from "./nation.ts";
import type { Nation } from "./nation.ts";

/** A bank holiday that happened once, by proclamation; `insteadOf` names the usual one it moved. */
type Proclaimed = { day: Day; name: string; nations: readonly Nation[]; insteadOf?: string };

export const PROCLAIMED: readonly Proclaimed[] = [
  once("2020-05-08", "VE Day 75", NATIONS, "Early May bank holiday"),
  once("2022-06-02", "Spring bank holiday", NATIONS, "Spring bank holiday"),
  once("2022-06-03", "Platinum Jubilee", NATIONS),
  once("2022-09-19", "State Funeral of Queen Elizabeth II", NATIONS),
  once("2023-05-08", "Coronation of King Charles III", NATIONS),
  once("2026-06-15", "World Cup", ["scotland"]),
];

function once(iso: string, name: string, nations: readonly Nation[], insteadOf?: string): Proclaimed {
  return { day: asDay(iso), name, nations, ...(insteadOf ? { insteadOf } : {}) };
}
