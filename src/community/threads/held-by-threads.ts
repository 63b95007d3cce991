import { parts, type HeldAbout } from "../../people/index.ts";
import { listOwnPosts } from "./store/own-store.ts";

/** For her own page of what is held: what she wrote to the others, whether or not her name stands beneath it. */
export const heldByThreads: HeldAbout = async (asked) => {
  const posts = await listOwnPosts(asked);
  if (posts.length === 0) return [];
  return [
    {
      title: "What you wrote in your community",
      why: "So that others can read and answer it. Change or remove it where it stands. How far you have read, what you follow and which words of warmth you gave are kept for you alone.",
      items: posts.map(({ words, at, space, nameHidden, removed }) => ({
        at,
        parts: parts({
          Where: space,
          "Your words": words,
          ...(nameHidden ? { "Your name": "Hidden. Only you can see that this is yours." } : {}),
          ...(removed ? { Removed: "Others cannot read it any more." } : {}),
        }),
      })),
    },
  ];
};
