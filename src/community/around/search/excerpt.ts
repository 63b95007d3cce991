import { piecesOf } from "./stems.ts";

export type Shown = { text: string; found: boolean };

const before = 60;
const lettersMax = 220;

/** Some of a text round the first word that was looked for, with every one of them marked. */
export function excerpt(text: string, stems: ReadonlySet<string>): Shown[] {
  const pieces = piecesOf(text.replaceAll(/\s+/g, " ").trim()).map((piece) => ({
    text: piece.text,
    found: piece.stem !== null && stems.has(piece.stem),
  }));
  const first = Math.max(
    0,
    pieces.findIndex(({ found }) => found),
  );
  let from = first;
  for (let letters = 0; from > 0 && letters < before; from -= 1)
    letters += pieces[from - 1]?.text.length ?? 0;
  const shown: Shown[] = from > 0 ? [{ text: "… ", found: false }] : [];
  let letters = 0;
  for (const piece of pieces.slice(from)) {
    if (letters >= lettersMax) {
      shown.push({ text: " …", found: false });
      break;
    }
    const text = piece.text.slice(0, lettersMax);
    letters += text.length;
    shown.push({ text, found: piece.found });
  }
  return joined(shown);
}

/** Neighbours of the same look as one. */
function joined(pieces: readonly Shown[]): Shown[] {
  const together: Shown[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last && last.found === piece.found) last.text += piece.text;
    else together.push({ ...piece });
  }
  return together;
}
