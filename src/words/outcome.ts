/**
 * What an act answers: it happened (the new state `S` and the facts `F` to remember), there was nothing to do
 * (asked twice, already so), or it is refused with a code `R` that has a sentence in the feature's `refusals.ts`.
 */
export type Outcome<S, F, R extends string> =
  | { kind: "happened"; state: S; facts: F[] }
  | { kind: "nothing" }
  | { kind: "refused"; refusal: R };

/** The act happened: the state that is true now, and the facts that tell it. */
export const happened = <S, F>(state: S, ...facts: F[]): { kind: "happened"; state: S; facts: F[] } => ({
  kind: "happened",
  state,
  facts,
});

/** There was nothing to do; asking twice harms nobody. */
export const nothing = (): { kind: "nothing" } => ({ kind: "nothing" });

/** The act is refused; the code has a sentence that says the remedy. */
export const refused = <R extends string>(refusal: R): { kind: "refused"; refusal: R } => ({
  kind: "refused",
  refusal,
});
