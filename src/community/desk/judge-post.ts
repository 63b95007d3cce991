import type { JudgePost } from "./assess-post.ts";

/** What the rules in force say of a post. */
export const judgePost: JudgePost = async () => ({
  tier: "none",
  rules: [],
  matched: [],
  reason: "No rule found anything.",
  cardKeys: [],
  version: 1,
});
