import type { Reaction } from "../../platform/doing/reactions.ts";
import { indexAnswer } from "../around/search/index-answer.ts";
import type { Findable } from "../findable.ts";
import { findableQuestions } from "./questions/findable-questions.ts";
import { findableSessions } from "./sessions/findable-sessions.ts";

const index =
  (findable: Findable): Reaction =>
  (doing, { subjectId }) =>
    indexAnswer(doing, findable, subjectId);
const question = index(findableQuestions);

/** What is shared is found by its words as they are now; what is shared no longer, by nothing. */
export const askingReactions: Record<string, Reaction> = {
  // a second answer may be kept between them, and takes the first away from the others
  QuestionAnswered: question,
  QuestionPublished: question,
  QuestionFollowedUp: question,
  QuestionUnpublished: question,
  QuestionWithdrawn: question,
  SessionDigestSigned: index(findableSessions),
};
