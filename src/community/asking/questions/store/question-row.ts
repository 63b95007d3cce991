import type { Selectable } from "kysely";
import type { Tables } from "../../../../platform/db/tables.ts";
import type { Question, QuestionAnswer } from "../question.ts";
import "../../tables.ts";

export const questionOf = (row: Selectable<Tables["question"]>): Question => ({
  id: row.id,
  programmeId: row.programme_id,
  spaceId: row.space_id,
  words: row.words,
  about: row.about,
  weeks: row.weeks,
  askedAt: row.asked_at,
  handedBy: row.handed_by,
  waitsForHerAt: row.waits_for_her_at,
  withPersonId: row.with_person_id,
  answerBy: row.answer_by,
  boardAt: row.board_at,
  answeredAt: row.answered_at,
  followUp: row.follow_up,
  shareYesAt: row.share_yes_at,
  keptPrivateAt: row.kept_private_at,
  publishedAt: row.published_at,
  withdrawnAt: row.withdrawn_at,
  tier: row.tier,
  tierReason: row.tier_reason,
  seenAt: row.seen_at,
});

export const answerOf = (row: Selectable<Tables["question_answer"]>): QuestionAnswer => ({
  id: row.id,
  questionId: row.question_id,
  toWhat: row.to_what,
  byPersonId: row.by_person_id,
  title: row.title,
  knownAs: row.known_as,
  words: row.words,
  answeredAt: row.answered_at,
  correctedAt: row.corrected_at,
});
