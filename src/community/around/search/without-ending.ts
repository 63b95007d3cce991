const vowel = /[aeiouy]/;

/**
 * An English word without the endings it is written with most: "feeds", "feeding", "fed up with feedings" meet, "nappy" and
 * "nappies" too. Light on purpose: it only has to bring the same word together, and two words never become one by more than this.
 * @param word in lower case, letters a to z
 */
export function withoutEnding(word: string): string {
  let stem = word;
  if (stem.length > 3) stem = withoutPlural(stem);
  for (const ending of ["ingly", "edly", "ing", "ed"]) {
    const rest = stem.slice(0, -ending.length);
    if (!stem.endsWith(ending) || rest.length < 3 || !vowel.test(rest)) continue;
    stem = rest;
    break;
  }
  if (stem.length > 4 && stem.endsWith("ly")) stem = stem.slice(0, -2);
  // stopped, stop; making, make; nappy, nappi
  stem = stem.replace(/([bdfgmnprt])\1$/, "$1");
  if (stem.length > 3) stem = stem.replace(/e$/, "");
  return stem.length > 2 ? stem.replace(/y$/, "i") : stem;
}

function withoutPlural(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
