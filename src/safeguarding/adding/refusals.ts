export type LetInRefusal = "notOnTheList";

/** A sentence for every refusal, with what to do about it. */
export const LET_IN_REFUSALS: Record<LetInRefusal, string> = {
  notOnTheList: "Choose somebody from the list. Only staff can be let in, and never anybody it is about.",
};
