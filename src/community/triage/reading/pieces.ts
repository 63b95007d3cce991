import { hiddenWord } from "./letters.ts";

const shortForms = String.raw`\b(?:2(?:day|nite|moro|moz|mrw)|b4|l8r|gr8|any1|some1|every1|no1|in2|m8|h8|w8|sum1|ne1)\b`;
// "k i l l", "k.i.l.l"
const spaced = String.raw`(?<![\p{L}\d'’])\p{L}(?:[ .*_-]\p{L}){3,}(?![\p{L}\d'’])`;
// "k*ll", "su1cide"
const masked = String.raw`(?<![\p{L}\d])\p{L}{1,8}(?:[*@$!#]{1,5}|[013457])[\p{L}*@$!#013457]{0,9}\p{L}(?![\p{L}\d])`;
const plain = String.raw`\d{2,3}\/\d{2,3}|\d+(?:[.,+:]\d+)+|\d+|\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’‘${"`"}´ʼ][\p{L}\p{M}\p{Cf}]+)*|[.!?…;\n\r]+|[,()–—:]| - |["“”]|[😂🤣😆😅😹]|🩸|🔪|💊`;
const pieces = new RegExp([shortForms, spaced, masked, plain].join("|"), "giu");
const simple = new RegExp([shortForms, plain].join("|"), "giu");

export type PieceOfText = { piece: string; index: number };

/** A text in words, numbers, stops and signs, each with its place. What only looks masked or spaced is read as it stands. */
export function* piecesOf(text: string): Generator<PieceOfText> {
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (piece.length > 2 && isOdd(piece) && hiddenIn(piece.toLowerCase()) === null)
      for (const part of piece.matchAll(simple)) yield { piece: part[0], index: index + part.index };
    else yield { piece, index };
  }
}

const isOdd = (piece: string): boolean =>
  /^\p{L}/u.test(piece) && /[ .*_\-@$!#\d]/.test(piece) && !known.test(piece);
const known = new RegExp(`^(?:${shortForms})$`, "iu");

/** The word behind a mask or between the spaces; null where there is none. */
export const hiddenIn = (piece: string): string | null =>
  /^\p{L}(?:[ .*_-]\p{L}){3,}$/u.test(piece) ? piece.replace(/[ .*_-]/g, "") : hiddenWord(piece);
