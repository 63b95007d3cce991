import type { ReactNode } from "react";
import { one, type Asked, type Typed } from "../../platform/web/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { loadDraft } from "../../people/index.ts";
import type { Problems } from "../../ui/index.ts";
import { plural } from "../../words/lists.ts";
import { foldPosts } from "../around/folding/fold-lists.ts";
import { sayFolded } from "../around/folding/say-folded.ts";
import type { ThreadParts } from "../post-part.ts";
import type { Inside } from "../reach.ts";
import type { Thread } from "../store/thread-store.ts";
import type { ComposerView } from "./pages/composer.tsx";
import type { ThreadView } from "./pages/thread-page.tsx";
import { mayTend } from "./policy.ts";
import { postViews } from "./post-views.tsx";
import { REFUSALS } from "./refusals.ts";
import { sayAuthor } from "./say-author.ts";
import { sayNotes } from "./say-notes.ts";
import { sayTitle } from "./say-title.ts";
import type { SeenPost } from "./seen-post.ts";
import type { Reading } from "./store/read-store.ts";
import { ownVeil } from "./own-veil.ts";
import { whatStops } from "./what-stops.ts";
import { whyNotHere } from "./why-not-here.ts";

export type Drawn = {
  posts: readonly SeenPost[];
  page: number;
  hasNext: boolean;
  reading: Reading;
  said?: string | null;
  preview?: ReactNode;
  /** A form that came back. */
  typed?: Typed;
  problems?: Problems;
};

/** Everything the page of a thread shows to whoever asks. */
export async function threadView(
  asked: Asked,
  inside: Inside & { thread: Thread },
  on: Drawn,
  parts: ThreadParts,
): Promise<ThreadView> {
  const { space, thread, mine } = inside;
  const stays = thread.closedAt ? "threadClosed" : whyNotHere(space, mine, asked);
  // said before she types, and not after
  const stops = stays || on.typed ? null : await whatStops(asked, inside, parts.mayWrite);
  const readTo = on.reading.readTo;
  const folds = await foldPosts(asked, inside, on.posts);
  return {
    id: thread.id,
    spaceId: space.id,
    space: space.name,
    title: sayTitle(thread.title, on.reading.opener),
    about: [
      ...(thread.pinnedAt ? ["Pinned"] : []),
      ...(thread.posts > 1 ? [plural(thread.posts - 1, "reply", "replies")] : []),
      ...(sayNotes(thread.notes) ? [sayNotes(thread.notes) ?? ""] : []),
      ...(thread.slowSeconds ? ["Being taken slowly"] : []),
    ],
    said: on.said ?? null,
    follows: mine ? on.reading.follows : null,
    mayTend: mayTend(asked.actor.role),
    posts: (await postViews(asked, inside, on.posts, parts)).map((post) => {
      const fold = folds.get(post.id);
      return { ...post, folded: fold ? (sayFolded([fold], "post", asked.now)[0] ?? null) : null };
    }),
    firstUnread:
      (readTo && on.posts.find(({ writtenAt, mine: hers }) => writtenAt > readTo && !hers)?.id) ?? null,
    pager: {
      to: `/threads/${thread.id}?open=yes&page=`,
      page: on.page,
      hasNext: on.hasNext,
      newer: "Newer posts",
      older: "Earlier posts",
    },
    preview: on.preview ?? null,
    // what was typed meanwhile is still there to copy
    composer: (stays ?? stops) && !on.typed ? null : await composerOf(asked, inside, on, parts),
    quiet:
      stops ?? (stays && !on.typed && (mine || stays !== "notHere") ? { sentence: REFUSALS[stays] } : null),
    problems: on.problems ?? {},
  };
}

async function composerOf(
  asked: Asked,
  inside: Inside & { thread: Thread },
  on: Drawn,
  parts: ThreadParts,
): Promise<ComposerView | null> {
  const { thread, mine, space } = inside;
  const shelf = thread.kind === "shelf";
  if (shelf && mine?.place === "member") return null;
  const keptAs = `post:${thread.id}`;
  const draft = on.typed ? null : await loadDraft(asked, keptAs);
  const veil = mine?.place === "member" ? await ownVeil(asked, thread.id) : null;
  const above: ReactNode[] = [];
  for (const part of parts.composer) above.push(await part(asked, inside));
  return {
    to: `/threads/${thread.id}/posts`,
    keptAs,
    // sent again after something was put right, it is still the same post
    formId: isId(one(on.typed ?? {}, "id")) ? one(on.typed ?? {}, "id") : newId(),
    heading: shelf ? "Put something on this shelf" : "Write a reply",
    above,
    mayHide: veil && sayAuthor(veil, space.kind),
    mayPicture: space.picturesAllowed && !shelf,
    shelf,
    restored: draft !== null,
    // who hid her name here before goes on hidden, unless she says otherwise: one tired press must not give her away
    typed: on.typed ?? draft?.typed ?? (veil?.worn ? { hide: "yes" } : {}),
    previewed: Boolean(on.preview),
    problems: on.problems ?? {},
  };
}
