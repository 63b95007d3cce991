/** What fits under somebody's words: never applause, never a face. */
export const reactions = ["with you", "me too", "thank you"] as const;
export type ReactionKind = (typeof reactions)[number];

export const sayReaction: Readonly<Record<ReactionKind, string>> = {
  "with you": "With you",
  "me too": "Me too",
  "thank you": "Thank you",
};

export const isReaction = (typed: string): typed is ReactionKind => reactions.some((each) => each === typed);
