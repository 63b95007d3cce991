export type QuestionRefusal =
  | "manyOpen"
  | "notHereAnyMore"
  | "needsTheRole"
  | "answeredAlready"
  | "notAnsweredYet"
  | "oneFollowUp";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<QuestionRefusal, string> = {
  manyOpen:
    "You have five questions waiting already. Each will be answered. Take one back if you no longer need it, or ask again when one is answered.",
  notHereAnyMore: "This question was taken back, so there is nothing to answer any more.",
  needsTheRole:
    "This one needs a professional, so please do not answer it yourself, however well you know it. It is with them already, or you can hand it over. You can tell her that you are here while she waits.",
  answeredAlready:
    "This has been answered already. If the answer is not right, put that answer right instead.",
  notAnsweredYet: "There is no answer to ask about yet. Take your question back and ask it in other words.",
  oneFollowUp:
    "You have asked once more about this answer already. If something is still not clear, ask it as a new question.",
};
