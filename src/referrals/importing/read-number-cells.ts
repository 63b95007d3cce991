import { readEmail } from "../../words/email.ts";
import { readNhsNumber } from "../../words/nhs-number.ts";
import type { CellReading } from "./cell.ts";
import { quote } from "./cell.ts";
import { saysNothing } from "./missing.ts";

/** An e-mail address; of several the first, the others to the note. Refuses what mail cannot be sent to. */
export function readEmailCell(text: string): CellReading<string> {
  const nothing = saysNothing(text) ?? (/^no( email)?$/i.test(text) ? "quietly" : null);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`Email: ${quote(text)} was read as not known yet.`] : [],
    };
  const [first = "", ...others] = text.split(/\s*[;,/\n]\s*|\s+or\s+/).filter(Boolean);
  const reading = readEmail(first);
  if (!reading.ok)
    return { value: null, problem: { sentence: `${reading.sentence}, or leave the cell empty.` } };
  return {
    value: reading.value,
    keep: others.map((other) => `Another email in the list: ${other}`),
    notes: others.map((other) => `${reading.value} will be used; ${other} was moved to the note.`),
  };
}

/** An NHS number: optional, but a wrong one is somebody else's, so it is refused rather than dropped. */
export function readNhsCell(text: string): CellReading<string> {
  const nothing = saysNothing(text);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`NHS number: ${quote(text)} was read as not known yet.`] : [],
    };
  const reading = readNhsNumber(text);
  return reading.ok ? { value: reading.value } : { value: null, problem: { sentence: reading.sentence } };
}
