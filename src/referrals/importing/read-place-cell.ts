import { match } from "postcode";
import { readOutcode } from "../../words/postcode.ts";
import type { Place } from "../../words/postcode.ts";
import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";

/** A postcode, its first half, or the one found in an address, whose other words go to the note. Never a refusal. */
export function readPlaceCell(text: string): CellReading<Place> {
  const nothing = saysNothing(text);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`Postcode: ${quote(text)} was read as not known yet.`] : [],
    };
  const whole = readOutcode(text);
  if (whole.ok) return { value: whole.value };
  const [within] = match(text.toUpperCase());
  // "DE23" at the end of an address, or "NG10 3" from someone who stopped half way
  const last = /\b([A-Z]{1,2}\d[A-Z\d]?)(?: \d[A-Z]?)?$/i.exec(text)?.[1];
  const found = readOutcode(within ?? last ?? "");
  if (found.ok) return { value: found.value, keep: [`Address, in the list: ${text.replace(/\n/g, ", ")}`] };
  return {
    value: null,
    keep: [`Address, in the list: ${text.replace(/\n/g, ", ")}`],
    notes: [`${quote(text)} has no postcode we know, so it was moved to the note.`],
  };
}
