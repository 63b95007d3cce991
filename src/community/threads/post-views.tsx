import type { ReactNode } from "react";
import type { Asked } from "../../platform/web/index.ts";
import { WorriedLink } from "../../safeguarding/index.ts";
import { Tap } from "../../ui/index.ts";
import { sayWhen } from "../../words/time.ts";
import type { PostPart, ThreadParts } from "../post-part.ts";
import type { Inside } from "../reach.ts";
import type { PostView } from "./pages/post.tsx";
import { mayTend } from "./policy.ts";
import { reactions, sayReaction } from "./reaction.ts";
import { sayAside } from "./say-aside.ts";
import { sayAuthor } from "./say-author.ts";
import type { SeenPost } from "./seen-post.ts";
import { countReactions } from "./store/reaction-store.ts";

/** Posts as a page shows them to whoever asks; each part of another slice is asked once for all of them. */
export async function postViews(
  asked: Asked,
  inside: Inside & { thread: { kind: string } },
  posts: readonly SeenPost[],
  parts: Pick<ThreadParts, "posts" | "acts">,
): Promise<PostView[]> {
  const counted = await countReactions(
    asked,
    posts.map(({ id }) => id),
  );
  const ask = async (all: readonly PostPart[]): Promise<ReadonlyMap<string, ReactNode>[]> => {
    const said: ReadonlyMap<string, ReactNode>[] = [];
    for (const part of all) said.push(await part(asked, inside, posts));
    return said;
  };
  const [said, acts] = [await ask(parts.posts), await ask(parts.acts)];
  const tends = mayTend(asked.actor.role);
  return posts.map((post) => ({
    ...drawn(post, inside, asked.now),
    aside: sayAside(post, tends),
    shelf: inside.thread.kind === "shelf",
    reactions: reactions.map((kind) => {
      const found = counted.get(post.id)?.find((each) => each.kind === kind);
      return { kind, words: sayReaction[kind], people: found?.people ?? 0, mine: found?.mine ?? false };
    }),
    mayReact: inside.mine !== null && post.removed === null && !post.mine,
    parts: said.map((each) => each.get(post.id) ?? null),
    acts: [...actsOn(post, inside, tends), ...acts.flatMap((each) => each.get(post.id) ?? [])],
  }));
}

/** The post itself, without anything around it: what the page shows and what "see how it looks" shows before. */
export const drawn = (
  post: SeenPost,
  { space }: Inside,
  now: Date,
): Omit<PostView, "aside" | "shelf" | "reactions" | "mayReact" | "parts" | "acts"> => ({
  id: post.id,
  author: sayAuthor(post.by, space.kind),
  picture: post.by.kind === "member" ? post.by.picture : null,
  badge:
    post.place === "supporter"
      ? "Supporter"
      : post.place === "guest"
        ? (post.by.kind === "member" && post.by.about) || "Guest"
        : null,
  when: sayWhen(post.writtenAt, now),
  words: post.words,
  edited: post.edited,
  mine: post.mine,
  onlyYou: post.mine && post.by.kind === "veiled" ? "Only you can see that this is yours." : null,
  image: post.picture && { ...post.picture, waits: !post.picture.seen },
});

function actsOn(post: SeenPost, { mine }: Inside, tends: boolean): ReactNode[] {
  const act = (noun: string, words: string): ReactNode => (
    <Tap key={noun} to={`/posts/${post.id}/${noun}`}>
      {words}
    </Tap>
  );
  if (post.removed !== null) return [];
  return [
    ...(post.mine && mine ? [act("wording", "Change my words")] : []),
    ...(post.mine && mine?.place === "member" && post.by.kind === "member"
      ? [act("hidden-name", "Hide my name on this")]
      : []),
    ...(post.mine && mine ? [act("removal", "Remove it")] : []),
    ...(tends && post.edited ? [act("earlier", "What it said before")] : []),
    ...(tends && post.picture && !post.picture.seen ? [act("picture-check", "Look at the picture")] : []),
    ...(!post.mine && post.place === "member" && mine?.place === "member"
      ? [act("mute", "Fold what they write")]
      : []),
    ...(post.mine
      ? []
      : [
          <WorriedLink key="worried" from={{ kind: "post", id: post.id }} />,
          <Tap key="report" to={`/report/post/${post.id}`}>
            Tell us about this
          </Tap>,
        ]),
  ];
}
