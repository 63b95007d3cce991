/** A sentence, with its remedy, for every act of a goodbye that is refused. */
export const GOODBYE_REFUSALS = {
  closed: "This space has closed. Its ending cannot be planned again.",
  endsLater: "Choose a last day that is still ahead, and after the day the space opened.",
  goodbyeTooShort:
    "Give people at least a week from now to say goodbye before the space is read only: somebody who comes on Sundays must not miss it.",
  readingTooShort: "Leave at least a week from now in which everybody can still read, before the last day.",
  whyMissing: "Say why the space ends then. It stays with the plan.",
  untrained:
    "Whoever leads the last weeks has been trained in endings. Choose somebody who is, or say why it should be her all the same.",
  notYours: "Whoever leads the goodbye opens it. Ask the coordinator, if that should be you.",
  tooEarly: "The goodbye has not begun yet.",
  begunAlready: "The goodbye has been opened.",
  wordsMissing: "Write a few words for everybody to begin with.",
} as const;
export type GoodbyeRefusal = keyof typeof GOODBYE_REFUSALS;
