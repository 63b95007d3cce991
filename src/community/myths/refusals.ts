/** A sentence, with its remedy, for everything about myths that is refused. */
export const MYTH_REFUSALS = {
  notAsked:
    "Health questions are answered by professionals the programme has asked to. Ask the coordinator, if that should be you.",
  ended: "This claim has been put aside. Mark it again, if it comes up again.",
  answerMissing: "Say in plain words what is true, as you would to somebody beside you.",
  sourceMissing: "Say where this can be read, such as “NHS, Your baby’s movements”.",
  sourceUnsafe: "Give the whole address of the page, beginning with https://, or leave it empty.",
  reviewDay: "Choose a day within the next two years on which this is checked again.",
  claimMissing: "Say the claim in your own words, not theirs: “Babies move less near the end”.",
  chooseClaim: "Choose a claim from the list, or write it as a new one.",
} as const;
export type MythRefusal = keyof typeof MYTH_REFUSALS;
