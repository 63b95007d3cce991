/** Somebody who answers questions of the programme, and how many are hers to answer just now. */
export type Answerer = { personId: string; title: string; knownAs: string; open: number };

/** Whose turn it is: the fewest open first. Nobody gets a question back that she has had; null when nobody is left. */
export function nextProfessional(
  answerers: readonly Answerer[],
  had: ReadonlySet<string> = new Set(),
): Answerer | null {
  const [next] = answerers
    .filter(({ personId }) => !had.has(personId))
    .sort((one, other) => one.open - other.open || (one.personId < other.personId ? -1 : 1));
  return next ?? null;
}
