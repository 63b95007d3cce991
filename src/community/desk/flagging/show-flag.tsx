import { isId, newId } from "../../../platform/db/index.ts";
import {
  go,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { WorriedLink } from "../../../safeguarding/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { at } from "../../../words/day.ts";
import { reachPost, type ReachedPost } from "../../threads/reach-post.ts";
import { FlagPage, FlaggedPage } from "../pages/flag-page.tsx";
import { REFUSALS } from "../refusals.ts";
import { excerptOf } from "../say-case.ts";
import { findCover } from "../store/cover-store.ts";
import { countMyFlags, insertFlag } from "../store/flag-store.ts";
import { afterFlag } from "./after-flag.ts";
import { flagWhys, isFlagWhy, sayFlagWhy } from "./flag-why.ts";
import { mayFlag } from "./flag-post.ts";

/** GET /posts/:id/flag: on what a supporter or a guest wrote it leads to a report, which somebody apart decides. */
export async function askToFlag(asked: Asked): Promise<Answer> {
  const reached = await reachFlaggable(asked);
  return reached.post.place === "member"
    ? draw(asked, reached, noProblems)
    : go(`/report/post/${reached.post.id}`);
}

/** POST /posts/:id/flag */
export async function flag(asked: Asked): Promise<Answer> {
  const reached = await reachFlaggable(asked);
  const { post, space } = reached;
  if (post.place !== "member") return go(`/report/post/${post.id}`);
  const why = one(asked.typed, "why");
  const day = at(asked.today, "00:00");
  const before = await countMyFlags(asked, post.id, day);
  const stays = mayFlag({ flaggedBefore: before.this, flagsToday: before.since, mine: post.mine });
  if (stays === "flagged") return thanks(asked, reached);
  if (stays) throw notAllowed(REFUSALS[stays]);
  if (!isFlagWhy(why)) return draw(asked, reached, { why: REFUSALS.flagWhy });
  const typed = one(asked.typed, "id");
  const isNew = await insertFlag(asked, {
    id: isId(typed) ? typed : newId(),
    spaceId: space.id,
    postId: post.id,
    why,
  });
  if (isNew) await afterFlag(asked, post.id);
  return thanks(asked, reached);
}

async function reachFlaggable(asked: Asked): Promise<ReachedPost> {
  const reached = await reachPost(asked);
  if (reached.mine?.place !== "member") throw notAllowed(REFUSALS.notHere);
  if (reached.post.removed) throw notAllowed(REFUSALS.gone);
  return reached;
}

async function draw(asked: Asked, { post, space }: ReachedPost, problems: Problems): Promise<Answer> {
  const { here } = await findCover(asked, space.id);
  const typed = one(asked.typed, "id");
  const view = {
    postId: post.id,
    backTo: backTo(post),
    id: isId(typed) ? typed : newId(),
    excerpt: excerptOf(post.words, 400),
    what:
      here > 0
        ? "Those who are here look at it now. Nothing is hidden by numbers while somebody is here."
        : "Nobody is here just now. When three of you say so, the post is put aside until somebody has looked. It is never deleted by this, and whoever wrote it is told kindly.",
    whys: flagWhys.map((value) => ({ value, words: sayFlagWhy(value) })),
    worried: <WorriedLink from={{ kind: "post", id: post.id }} words="I’m worried about somebody’s safety" />,
    typed: asked.typed,
    problems,
  };
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("Should this wait?", <FlagPage {...view} />, options)
    : page("Should this wait?", <FlagPage {...view} />, options);
}

async function thanks(asked: Asked, { post, space }: ReachedPost): Promise<Answer> {
  const { here } = await findCover(asked, space.id);
  const words =
    here > 0
      ? "Those who are here have been told, and look at it now."
      : "It is noted. Whoever is here next looks at it first.";
  return page("Thank you", <FlaggedPage backTo={backTo(post)} words={words} />, { current: "community" });
}

// it may be out of her sight by now: the space is always there
const backTo = (post: ReachedPost["post"]): string => `/threads/${post.threadId}`;
