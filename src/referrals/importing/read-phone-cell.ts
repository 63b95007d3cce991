import { isMobile, readPhone, sayPhone } from "../../words/phone.ts";
import { plainDigits } from "../../words/digits.ts";
import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";

const NUMBER = /\+?\(?\d[\d\s().-]{6,}\d/g;
const SOMEONE_ELSE =
  /\b(partner|husband|mum|mother|mam|dad|sister|friend|work|bf|boyfriend|nan|oh|carer|next of kin|nok)/i;

/**
 * The person's number. Of several, the first mobile that is not said to be somebody else's; the others go to the note
 * and are never rung. Refuses a cell with digits that make no number.
 */
export function readPhoneCell(text: string): CellReading<string> {
  const nothing = saysNothing(text);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`Phone: ${quote(text)} was read as not known.`] : [],
    };
  const pieces = piecesOf(plainDigits(text.replace(/\n/g, " / ")));
  const numbers = pieces.filter((piece) => piece.number !== null);
  if (numbers.length === 0) return withoutNumber(text);
  const mine = numbers.filter(({ around }) => !SOMEONE_ELSE.test(around));
  const chosen = mine.find(({ number }) => isMobile(number ?? "")) ?? mine[0];
  if (!chosen) {
    const sentence = `The only number here seems to be somebody else’s: ${quote(text)}. Check that it is safe, then leave only the number.`;
    return { value: null, problem: { sentence } };
  }
  const others = numbers.filter((piece) => piece !== chosen);
  const said = (piece: Piece): string =>
    [sayPhone(piece.number ?? ""), piece.around].filter(Boolean).join(" ");
  return {
    value: chosen.number,
    keep: [
      ...others.map(
        (piece) => `Another number in the list, not to be used unless they say so: ${said(piece)}`,
      ),
      ...(chosen.around ? [`Beside the phone number: ${chosen.around}`] : []),
    ],
    notes: others.map(
      (piece) => `${sayPhone(chosen.number ?? "")} will be used; ${said(piece)} was moved to the note.`,
    ),
  };
}

type Piece = { number: string | null; around: string };

// two numbers may stand side by side with nothing but a space between them
function piecesOf(text: string): Piece[] {
  const apart = text
    .replace(/(0\d[\d ]{8,11}\d)\s+(?=0\d[\d ]{8,})/g, "$1 / ")
    .replace(/(?<=\d)\s+(?:or|and|&)\s+/gi, " / ");
  return apart.split(/\s*[/;,]\s*|\s{2,}/).map((part) => {
    const digits = part.match(NUMBER)?.[0]?.trim() ?? "";
    const reading = readPhone(digits);
    return {
      number: reading.ok ? reading.value : null,
      around: part
        .replace(digits, "")
        .replace(/^(mobile|mob|tel|home|h|m|t|phone)?\b[:. ]*|[()]|^[-:\s]+|[-:\s]+$/gi, " ")
        .trim(),
    };
  });
}

function withoutNumber(text: string): CellReading<string> {
  if (!/\d{4}/.test(text))
    return {
      value: null,
      keep: [`Phone, in the list’s words: ${text}`],
      notes: [`Phone: ${quote(text)} is not a number, so it was moved to the note.`],
    };
  const reading = readPhone(text);
  return { value: null, problem: { sentence: reading.ok ? "" : reading.sentence } };
}
