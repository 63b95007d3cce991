import { bookOf } from "../triage/keeping/book-of.ts";
import { triage } from "../triage/triage.ts";
import type { JudgePost } from "./assess-post.ts";

/** What the organisation's rules in force say of a post. */
export const judgePost: JudgePost = async (doing, post) => {
  const { version, book } = await bookOf(doing);
  return { ...triage(post, book), version };
};
