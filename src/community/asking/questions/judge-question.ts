import type { Asked } from "../../../platform/web/index.ts";
import type { Space } from "../../space.ts";
import type { Question } from "./question.ts";

/** What the rules say of it, as of every post. */
export const judgeQuestion = async (_asked: Asked, _space: Space, question: Question): Promise<Question> =>
  question;
