/** Words as two people might both have typed them: case, spacing and composed letters do not matter. */
export function plainWords(words: string): string {
  return words.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en-GB");
}

/** Those of the first that the second also holds, as the first says them. */
export function inBoth(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(second.map(plainWords));
  return first.filter((words) => known.has(plainWords(words)));
}
