import { fix, parse, validOutcode } from "postcode";
import { plainDigits } from "./digits.ts";
import { theNoun } from "./naming.ts";
import { read, unreadable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** Where someone lives, as near as they wish to say: "DE23", and "DE23 6AA" when they gave it all. */
export type Place = { outcode: string; postcode?: string };

/** A whole postcode or only its first half, in any spacing or case. Refuses what the Royal Mail could not have issued. */
export function readOutcode(typed: string, asked: { noun?: string } = {}): Reading<Place> {
  const text = plainDigits(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  if (!text) return unreadable(`Enter ${theNoun(asked.noun ?? "postcode")}`);
  if (text.length <= 4 && validOutcode(text)) return read({ outcode: text });
  const whole = parse(fix(text));
  if (whole.valid) return read({ outcode: whole.outcode, postcode: whole.postcode });
  return unreadable("Enter a postcode like DE23 6AA, or just its first half, like DE23");
}
