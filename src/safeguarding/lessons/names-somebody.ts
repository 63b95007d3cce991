/**
 * Whether a lesson names somebody of its concern, by any of her names, as whole words written like the name, so that
 * "grace" and "will" stay words: everybody who works or volunteers here reads it. Single letters are passed over.
 */
export function namesSomebody(words: string, names: readonly string[]): boolean {
  const said = new Set(wordsIn(words));
  return names.some((name) => wordsIn(name).some((part) => part.length > 1 && said.has(part)));
}

const wordsIn = (text: string): string[] => text.replace(/[’']s\b/g, "").match(/[\p{L}\p{M}-]+/gu) ?? [];
