import { standardBook } from "../triage/standard-book.ts";
import { triage } from "../triage/triage.ts";
import type { JudgePost } from "./assess-post.ts";

/** What the rules in force say of a post. */
export const judgePost: JudgePost = async (_doing, post) =>
  Promise.resolve({ ...triage(post, standardBook()), version: 1 });
