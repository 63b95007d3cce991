/** The raising form's questions by field, in the order asked; the wording is kept with each concern. */
export const raisedQuestions = {
  words: "What did you see or hear?",
  about: "Who is it about?",
} as const;
