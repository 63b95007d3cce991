import type { Gathering } from "./gathering.ts";
import { readNameCell } from "./read-name-cell.ts";

/** The person's name from one column, or from the two halves when the list keeps them apart. */
export function readWho(gathering: Gathering): string | null {
  const [whole] = gathering.cells("name");
  if (whole) return gathering.take("name", whole, readNameCell(whole.text));
  const halves = [...gathering.cells("firstName"), ...gathering.cells("lastName")];
  return gathering.take("name", halves[0], readNameCell(halves.map(({ text }) => text).join(" ")));
}
