import { wordLists } from "./word-lists.ts";

/**
 * The matching language, so that a midwife can read a rule:
 *   waters broke         these words, side by side
 *   bleed*               any word that starts so
 *   waters gone|broke    one word or another; (two words|others) in brackets
 *   [really] quiet       may be there
 *   baby .. quiet        up to three words between; .... up to six
 *   @move                a list by its name (word-lists.ts)
 *   <38-42>              a number from 38 to 42, 38.5 included
 *   tummy & hard & sore  all of them in one sentence, in any order, up to eight words apart
 */
type Piece =
  | { kind: "word"; word: string; isStart: boolean }
  | { kind: "gap"; wordsMax: number }
  | { kind: "number"; from: number; to: number }
  | { kind: "one of"; ways: Piece[][]; isOptional: boolean };

/** A word that must be in a sentence for a pattern to be found there, or the start of one. */
export type Anchor = { word: string; isStart: boolean };

/** `needs`: of each list at least one word must be there too, or there is nothing to try. */
export type Pattern = {
  expression: RegExp;
  anchors: readonly Anchor[];
  needs: readonly (readonly Anchor[])[];
  saysNo: boolean;
};

/** Reads a phrase. Refuses (throws) one that is badly written, or so wide that any sentence would do. */
export function readPattern(source: string): Pattern[] {
  const parts = source.split(" & ");
  if (parts.length > partsMax)
    throw new Error(`“${source}” cannot be read: at most ${partsMax} parts with &.`);
  return orders(parts.map((part) => new Reader(part).all())).map((order) => onePattern(source, order));
}

const partsMax = 3;
const apart: Piece = { kind: "gap", wordsMax: 8 };

// every order of some parts, with room between them
function orders(parts: readonly Piece[][]): Piece[][] {
  if (parts.length <= 1) return [...parts];
  return parts.flatMap((first, at) =>
    orders(parts.toSpliced(at, 1)).map((rest) => [...first, apart, ...rest]),
  );
}

function onePattern(source: string, pieces: readonly Piece[]): Pattern {
  const anchors = bestAnchors(pieces);
  if (!anchors) throw new Error(`“${source}” has no word that must be there.`);
  return {
    expression: new RegExp(`(?<= )${pieces.map(expressed).join("")}`, "g"),
    anchors,
    needs: needsOf(pieces, anchors),
    saysNo: noWords.test(` ${source.replace(/[()|[\]]/g, " ")} `),
  };
}

// a list with a word of nearly every post would seldom spare a try
function needsOf(pieces: readonly Piece[], anchors: readonly Anchor[]): Anchor[][] {
  return pieces
    .flatMap((piece) => {
      const all = piece.kind === "number" ? startsOf(piece) : anchorsOf(piece);
      return all && !sameAs(all, anchors) && !all.some(({ word }) => common.has(word)) ? [all] : [];
    })
    .sort((one, other) => one.length - other.length);
}

const startsOf = ({ from, to }: { from: number; to: number }): Anchor[] =>
  numbersFrom(from, to).map((number) => ({ word: String(number), isStart: true }));

const sameAs = (some: readonly Anchor[], others: readonly Anchor[]): boolean =>
  some.length === others.length && some.every(({ word }, at) => word === others[at]?.word);

const noWords =
  / (?:not|no|cant|havent|hasnt|dont|doesnt|didnt|wont|isnt|never|nothing|without|stopped|barely|hardly|@not) /;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source.trim();
  }

  all(): Piece[] {
    const pieces = this.sequence();
    if (this.at < this.source.length) throw this.wrong("a bracket too many");
    return pieces;
  }

  private sequence(): Piece[] {
    const pieces: Piece[] = [];
    for (this.spaces(); !this.isAtEnd(); this.spaces()) pieces.push(this.oneOrOther());
    return pieces;
  }

  // gone|broke binds tighter than a space; inside brackets the bar parts whole phrases
  private oneOrOther(): Piece {
    const ways = [[this.piece()]];
    while (!this.depth && this.source[this.at] === "|") {
      this.at += 1;
      ways.push([this.piece()]);
    }
    const [only] = ways;
    return ways.length === 1 && only?.[0] ? only[0] : { kind: "one of", ways, isOptional: false };
  }

  private depth = 0;

  private piece(): Piece {
    const open = this.source[this.at];
    if (open === "(" || open === "[") return this.brackets(open);
    const [word = ""] = /^[^\s()[\]|]+/.exec(this.source.slice(this.at)) ?? [];
    if (!word) throw this.wrong("a word is missing");
    this.at += word.length;
    return this.read(word);
  }

  private brackets(open: "(" | "["): Piece {
    const close = open === "(" ? ")" : "]";
    this.at += 1;
    this.depth += 1;
    const ways = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      ways.push(this.sequence());
    }
    if (this.source[this.at] !== close) throw this.wrong(`${close} is missing`);
    this.at += 1;
    this.depth -= 1;
    if (ways.some((way) => way.length === 0)) throw this.wrong("an empty choice");
    return { kind: "one of", ways, isOptional: open === "[" };
  }

  private read(word: string): Piece {
    if (word === "..") return { kind: "gap", wordsMax: 3 };
    if (word === "....") return { kind: "gap", wordsMax: 6 };
    const numbers = /^<(\d+)-(\d+)>$/.exec(word);
    if (numbers) return { kind: "number", from: Number(numbers[1]), to: Number(numbers[2]) };
    if (word.startsWith("@")) return this.list(word.slice(1));
    const isStart = word.endsWith("*");
    const letters = isStart ? word.slice(0, -1) : word;
    if (!/^[a-z0-9]+$/.test(letters)) throw this.wrong(`“${word}” is not a word`);
    return { kind: "word", word: letters, isStart };
  }

  private list(name: string): Piece {
    const list = wordLists[name];
    if (!list) throw this.wrong(`there is no list @${name}`);
    const [piece] = new Reader(list).all();
    if (!piece) throw this.wrong(`@${name} is empty`);
    return piece;
  }

  private spaces(): void {
    while (this.source[this.at] === " ") this.at += 1;
  }

  private isAtEnd(): boolean {
    return this.at >= this.source.length || (this.depth > 0 && "|)]".includes(this.source[this.at] ?? ""));
  }

  private wrong(what: string): Error {
    return new Error(`“${this.source}” cannot be read: ${what}.`);
  }
}

function expressed(piece: Piece): string {
  switch (piece.kind) {
    case "word":
      return piece.isStart ? `${piece.word}\\S* ` : `${piece.word} `;
    case "gap":
      return `(?:\\S+ ){0,${piece.wordsMax}}?`;
    case "number":
      return `(?:${numbersFrom(piece.from, piece.to).join("|")})(?:\\.\\d+)? `;
    case "one of":
      return `(?:${piece.ways.map((way) => way.map(expressed).join("")).join("|")})${piece.isOptional ? "?" : ""}`;
  }
}

const numbersFrom = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

// words of nearly every post: they say little about which pattern might be there
const common = new Set(
  `i im ive me my he she him her hes shes it they them baby not no dont cant havent hasnt didnt the a an and to of in on is
are was has have had been be feel feels felt just so really all for with at that this do get got going want up out off
his if or can will would could now what when how we you your from than like`.split(/\s+/),
);

// the piece that must be there and is the least common
function bestAnchors(pieces: readonly Piece[]): Anchor[] | null {
  let best: Anchor[] | null = null;
  for (const piece of pieces) {
    const anchors = anchorsOf(piece);
    if (anchors && (!best || weight(anchors) < weight(best))) best = anchors;
  }
  return best;
}

function anchorsOf(piece: Piece): Anchor[] | null {
  if (piece.kind === "word") return [{ word: piece.word, isStart: piece.isStart }];
  if (piece.kind !== "one of" || piece.isOptional) return null;
  const ways = piece.ways.map(bestAnchors);
  return ways.every((way) => way !== null) ? ways.flat() : null;
}

const weight = (anchors: readonly Anchor[]): number =>
  anchors.reduce((sum, { word, isStart }) => sum + (common.has(word) ? 50 : isStart ? 2 : 1), 0);
