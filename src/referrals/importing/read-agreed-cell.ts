import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";
import { readYesNo } from "./read-yes-no.ts";

/** Whether the person knows and agrees (`A2`). A clear no holds the row back: nobody is brought in against their wish. */
export function readAgreedCell(text: string): CellReading<boolean> {
  const said = readYesNo(text);
  const wordy = text.length > 3 ? [`About agreeing, in the list’s words: ${text}`] : [];
  if (said === true)
    return { value: true, keep: /^(yes|agreed|true|given|consented)$/i.test(text) ? [] : wordy };
  if (said === false)
    return {
      value: false,
      problem: {
        sentence: "The list says they have not agreed to be referred. Ask first, then change this to yes.",
      },
    };
  return {
    value: null,
    keep: saysNothing(text) ? [] : wordy,
    notes: [`Agreed: ${quote(text)} is neither yes nor no. Ask before anything else.`],
  };
}
