import { notFound, type Asked } from "../../../platform/web/index.ts";
import type { Place, Space } from "../../space.ts";
import { findMyPlace, findSpace } from "../../store/space-store.ts";
import type { Question } from "./question.ts";
import { findMyAnswering } from "./store/answering-store.ts";
import { isHers } from "./store/author-store.ts";
import { findQuestion } from "./store/question-store.ts";

export type ReachedQuestion = {
  question: Question;
  space: Space;
  mine: Place | null;
  /** She asked it. */
  hers: boolean;
  /** By what title and name whoever looks answers here. */
  role: { title: string; knownAs: string } | null;
};

/** The question of the address: for whoever may not read it, it is not there. To change it she waits her turn. */
export async function reachQuestion(
  asked: Asked,
  toChange: "to change" | null = null,
): Promise<ReachedQuestion> {
  const question = await findQuestion(asked, asked.params["id"] ?? "", toChange);
  if (!question) throw notFound();
  const [space, mine, hers, role] = [
    // whoever answers questions has no place in the space, and yet is told for whom it is
    await asked.asSystem(() => findSpace(asked, question.spaceId)),
    await findMyPlace(asked, question.spaceId),
    await isHers(asked, question.id),
    asked.actor.role === "professional" ? await findMyAnswering(asked, question.programmeId) : null,
  ];
  if (!space) throw notFound();
  return { question, space, mine, hers, role };
}
