/**
 * The raising form's questions by field, in the order asked. Their wording is kept with each concern as it was: a form
 * that asks differently from here on leaves old answers under their old questions.
 */
export const raisedQuestions = {
  about: "Who is it about?",
  kind: "Who is it about most?",
  weeks: "If it is about an unborn baby: how many weeks is the pregnancy?",
  soon: "How soon does somebody need to know?",
  "when-and-where": "When and where was it?",
  "already-done": "What has been done already?",
  "she-knows": "Does the person it is about know that you are telling us?",
  words: "What did you see or hear?",
} as const;
