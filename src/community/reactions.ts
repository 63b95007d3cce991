import { aroundReactions } from "./around/reactions.ts";
import { askingReactions } from "./asking/reactions.ts";
import type { Reaction } from "../platform/doing/reactions.ts";
import { judgePost } from "./desk/judge-post.ts";
import { deskReactions } from "./desk/reactions.ts";
import { rotaReactions } from "./rota/reactions.ts";
import { spaceReactions } from "./spaces/reactions.ts";

/** What the community does when something happened, here or elsewhere; slices answer to the same fact in this order. */
export const communityReactions: readonly Record<string, Reaction | undefined>[] = [
  spaceReactions,
  deskReactions(judgePost),
  rotaReactions,
  askingReactions,
  // last: what is found must be as it was kept
  aroundReactions,
];
