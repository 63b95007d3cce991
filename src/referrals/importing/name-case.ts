const PARTICLES = new Set([
  "van",
  "der",
  "den",
  "de",
  "da",
  "dos",
  "del",
  "della",
  "di",
  "du",
  "la",
  "le",
  "bin",
  "binti",
  "bint",
  "ibn",
  "al",
  "el",
  "ter",
]);

/**
 * A name shouted in capitals, or typed without any, in the letters people sign it with: "O'BRIEN" is O'Brien,
 * "MCDONALD" McDonald, "van der berg" van der Berg. A name with capitals and small letters is left as its owner has it,
 * but for a surname in capitals ("Aisha KHAN").
 */
export function nameCase(name: string): string {
  const words = name.split(" ");
  const flat = name === name.toUpperCase() || name === name.toLowerCase();
  return words.map((word, place) => (flat || shouted(word) ? wordCase(word, place > 0) : word)).join(" ");
}

function shouted(word: string): boolean {
  return word === word.toUpperCase() && (word.match(/\p{L}/gu) ?? []).length > 2;
}

function wordCase(word: string, inside: boolean): string {
  const small = word.toLowerCase();
  if (inside && PARTICLES.has(small)) return small;
  return small
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\p{L}{3,}['’])S$/u, "s")
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/-Mc(\p{L})/u, (_, letter: string) => `-Mc${letter.toUpperCase()}`);
}
