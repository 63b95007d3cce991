import type { Names } from "../../../people/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { sayTime } from "../../../words/time.ts";
import { colourOf } from "../care.ts";
import { excerptOf, fromColleague, sayReason, sayWho } from "../say-case.ts";
import type { PictureOnDesk } from "../pictures/picture-wait.ts";
import type { OnDesk } from "../store/desk-store.ts";
import type { Promised } from "../store/promise-store.ts";
import type { Watched } from "../store/watch-store.ts";
import type { Frozen, HandoverItem, ItemKind } from "./handover.ts";

/** Everything on a desk that a handover is made of. */
export type OnTheDesk = {
  open: readonly OnDesk[];
  aside: readonly OnDesk[];
  pictures: readonly PictureOnDesk[];
  promises: readonly Promised[];
  watched: readonly Watched[];
};

type Item = Omit<HandoverItem, "id" | "position">;

/**
 * The handover that writes itself: open reds and ambers with who has them, what members put aside, who waits for an answer,
 * what was promised, and whom to keep an eye on (practice: community 6.1.2). Frozen as it stands: names as they are called now.
 */
export function writeItems({ open, aside, pictures, promises, watched }: OnTheDesk, names: Names): Item[] {
  const called = (id: string | null): string | null => (id ? (names.get(id)?.called ?? null) : null);
  const asideIds = new Set(aside.map(({ postId }) => postId));
  const ofPost = (kind: ItemKind, post: OnDesk): Item => ({
    kind,
    postId: post.postId,
    threadId: post.threadId,
    memberId: post.memberId,
    frozen: {
      what: `${sayWho(post.handle)}, in “${post.title === "" ? "A conversation" : post.title}”`,
      words: post.byColleague
        ? fromColleague
        : kind === "unanswered"
          ? excerptOf(post.words)
          : sayReason(post.found, post.reason),
      owner: called(post.ownerId) ?? (post.boardAt ? "The coordinators" : null),
      until: null,
    },
  });
  const kinds = { red: "red", amber: "amber", green: "unanswered" } as const;
  const posts = open
    .filter(({ postId }) => !asideIds.has(postId))
    .map((post) => ofPost(kinds[colourOf(post.tier)], post));
  const of = (kind: ItemKind): Item[] => posts.filter((item) => item.kind === kind);
  const rest = (frozen: Partial<Frozen>): Frozen => ({
    what: "",
    words: "",
    owner: null,
    until: null,
    ...frozen,
  });
  return [
    ...aside.map((post) => ofPost("hidden", post)),
    ...of("red"),
    ...of("amber"),
    ...pictures.map((each): Item => ({
      kind: "picture",
      postId: each.postId,
      threadId: each.threadId,
      memberId: null,
      frozen: rest({
        what: `${sayWho(each.handle)}, in “${each.title === "" ? "A conversation" : each.title}”`,
        words: each.shows,
        owner: called(each.ownerId) ?? (each.boardAt ? "The coordinators" : null),
        until: each.promisedAt ? `${sayTime(each.promisedAt)} on ${sayDay(today(each.promisedAt))}` : null,
      }),
    })),
    ...of("unanswered"),
    ...promises.map((each): Item => ({
      kind: "promise",
      postId: each.postId,
      threadId: each.threadId,
      memberId: null,
      frozen: rest({
        what: each.words,
        words: `In “${each.title}”`,
        owner: called(each.promisedBy),
        until: sayDay(each.byOn),
      }),
    })),
    ...watched.map((each): Item => ({
      kind: "watched",
      postId: null,
      threadId: each.threadId,
      memberId: each.memberId,
      frozen: rest({
        what: each.threadId ? `“${each.title ?? ""}”` : sayWho(each.handle),
        words: each.why,
        until: sayDay(each.untilOn),
      }),
    })),
  ];
}
