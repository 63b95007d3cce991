/** What the key that makes tokens of words is for. */
export const findPosts = "find-posts";
