// words that say something grave when run together: "killmyself", "cantbreathe", "#wanttodie"
const parts =
  `kill myself hurt want wanna to die dead cant dont breathe cope stop bleeding not moving self harm my baby help me end it all
hate life live be here suicidal im need wont wake up chest pain she he is blue floppy going scared of him alone please no more and i the in`
    .split(/\s+/)
    .filter(Boolean);
const shortest = 7;
const longest = 30;

/** The words run together in one; null where it is not made of them alone, or is but one of them. */
export function partsOf(word: string): string[] | null {
  if (word.length < shortest || word.length > longest) return null;
  // from each place the fewest words that fill the rest
  const best: (string[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  best[word.length] = [];
  for (let at = word.length - 1; at >= 0; at -= 1)
    for (const part of parts) {
      const rest = word.startsWith(part, at) ? best[at + part.length] : null;
      if (rest && (best[at] === null || rest.length + 1 < (best[at]?.length ?? 0)))
        best[at] = [part, ...rest];
    }
  const found = best[0];
  return found && found.length > 1 ? found : null;
}
