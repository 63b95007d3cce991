import { namesOf } from "../../people/index.ts";
import type { Reaction } from "../../platform/doing/reactions.ts";
import { idsIn } from "../names-in.ts";
import { findConcern } from "../store.ts";
import { insertAsked, listAsked } from "./asked-store.ts";
import { raisedQuestions } from "./raised-questions.ts";

/**
 * Something was written in the raising form, or somebody has it: keeps how it asked, and who everybody was called,
 * unless that is known already. Years later the document shows the questions and the names as they were.
 */
export const keepAsked: Reaction = async (doing, { subjectId }) => {
  const concern = await findConcern(doing, subjectId);
  if (!concern) return;
  const names = await namesOf(doing, idsIn(concern));
  const words = {
    questions: raisedQuestions,
    names: Object.fromEntries([...names].map(([id, { name }]) => [id, name])),
  };
  const latest = (await listAsked(doing, concern.id)).at(-1);
  if (JSON.stringify(latest?.words) !== JSON.stringify(words)) await insertAsked(doing, concern.id, words);
};
