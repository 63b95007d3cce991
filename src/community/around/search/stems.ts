import { stemmer } from "stemmer";
import { stopWords } from "./stop-words.ts";

/** A word as it stands in a text, and the stem it is found by; no stem: too small a word to look for. */
export type Piece = { text: string; stem: string | null };

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=[\p{L}\p{N}]))*/gu;
/** Stems one post is found by, and words one question may hold. */
const stemsMax = 400;
const lettersMax = 40;

/** What a word is found by: lower case, without accents, without its ending; null for the words every sentence has. */
export function stemOf(typed: string): string | null {
  const plain = typed
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  if (plain.length < 2 || plain.length > lettersMax || stopWords.has(plain)) return null;
  return /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
}

/** The distinct stems of a text, in the order they come; at most 400. */
export function stemsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [typed] of text.normalize("NFKC").matchAll(word)) {
    const stem = stemOf(typed);
    if (stem) found.add(stem);
    if (found.size >= stemsMax) break;
  }
  return [...found];
}

/** The text in pieces, every one kept, so that joined they are the text again. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(word)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), stem: null });
    pieces.push({ text: found[0], stem: stemOf(found[0]) });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), stem: null });
  return pieces;
}
