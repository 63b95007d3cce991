import type { ReasonCode } from "../reasons.ts";
import type { Gathering } from "./gathering.ts";
import { BESIDE_NAME } from "./read-name-cell.ts";
import { readReasons } from "./read-reasons.ts";

/** The reasons of a row: from its own columns, and from what people write beside a name ("Olena Bondar - twins"). */
export function readWhy(gathering: Gathering): ReasonCode[] {
  // never from the name itself: people are called Low, Young and Money
  const beside = gathering.kept.filter((line) => line.startsWith(BESIDE_NAME)).join("\n");
  const known = readReasons(beside).filter((code) => code !== "other");
  return [...new Set([...readReasons(gathering.words("reasons")), ...known])];
}
