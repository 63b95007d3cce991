const SAYS_WHOSE =
  /^(the|a|an|your|her|his|their|my|our|its|when|what|where|who|whose|which|why|how|at|one)\b/i;

/** "due date" → "the due date"; "your name" stays as it is. For sentences such as "Enter the due date". */
export function theNoun(noun: string): string {
  return SAYS_WHOSE.test(noun) ? noun : `the ${noun}`;
}

/** Begins a sentence: "the due date" → "The due date". */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
