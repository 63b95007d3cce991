import type { ReactNode } from "react";
import type { Asked } from "../platform/web/index.ts";
import type { Inside } from "./reach.ts";
import type { SeenPost } from "./threads/seen-post.ts";

/**
 * What a slice has to say beneath posts of a thread's page, by post: a card for the author, a correction, a way to report.
 * Asked once a page, for all of its posts, so that a page asks as many questions of the database however long it is.
 */
export type PostPart = (
  asked: Asked,
  inside: Inside,
  posts: readonly SeenPost[],
) => Promise<ReadonlyMap<string, ReactNode>>;

/** What stands above the box to write in: that nobody is here just now, and whom to call instead. */
export type ComposerPart = (asked: Asked, inside: Inside) => Promise<ReactNode | null>;

/** Why she may not write here just now, and the page where she reads why or puts it right. */
export type MayNot = { sentence: string; href: string; words: string };
export type MayWrite = (asked: Asked, inside: Inside) => Promise<MayNot | null>;

export type ThreadParts = {
  posts: readonly PostPart[];
  /** What can be done with a post, each a link: behind its one quiet “More”. */
  acts: readonly PostPart[];
  composer: readonly ComposerPart[];
  mayWrite: readonly MayWrite[];
};
