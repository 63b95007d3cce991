import { quote } from "./cell.ts";
import { FIELD_CODES } from "./fields.ts";
import type { Gathering } from "./gathering.ts";
import { mayBeALoss } from "./may-be-a-loss.ts";
import { saysNothing } from "./missing.ts";

const LOSS =
  "This may say that a baby has died. Read it first. If it was before this pregnancy, write “previous loss”. If it was this baby, add this person by hand, so that no automatic message is sent.";

/**
 * The referral's note: the list's notes, its reasons as written, and whatever else the row held. Words that may tell
 * of a loss hold the row back; a cell that begins like a formula is only ever text.
 */
export function readWords(gathering: Gathering): string {
  for (const field of ["note", "reasons"] as const)
    for (const cell of gathering.cells(field))
      if (mayBeALoss(cell.text)) gathering.take(field, cell, { value: null, problem: { sentence: LOSS } });
  for (const cell of FIELD_CODES.flatMap((field) => gathering.cells(field)))
    if (/^[=@]|^[+-]\s*\w*[|(]/.test(cell.text))
      gathering.notes.push(
        `${quote(cell.text)} begins like a formula. It was kept as words; nothing in it was run.`,
      );
  const said = gathering
    .cells("note")
    .filter(({ text }) => !saysNothing(text))
    .map(({ text }) => text);
  const reasons = gathering.cells("reasons").filter(({ text }) => !saysNothing(text));
  return [
    ...said,
    ...reasons.map(({ text }) => `Reasons, in the list’s words: ${text}`),
    ...gathering.kept,
  ].join("\n");
}
