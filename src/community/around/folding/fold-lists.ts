import type { Asked } from "../../../platform/web/index.ts";
import type { Inside } from "../../reach.ts";
import { topicsIn } from "../../topics.ts";
import { foldFor, type Fold, type Foldable } from "./fold.ts";
import { listOpeners, listWriters } from "./foldable-store.ts";
import { loadPrefs } from "./load-prefs.ts";
import { foldsNothing, type Prefs } from "./prefs.ts";

/** Those threads of a list that fold for whoever asks, by their title, their notes and the post that opens them. */
export async function foldThreads(
  asked: Asked,
  { space, mine }: Inside,
  threads: readonly { id: string; title: string; notes: readonly string[] }[],
): Promise<Map<string, Fold>> {
  const prefs = mine && (await loadPrefs(asked, space.id));
  if (!prefs || foldsNothing(prefs) || threads.length === 0) return new Map();
  const openers = await listOpeners(
    asked,
    threads.map(({ id }) => id),
  );
  return onlyFolded(
    prefs,
    threads.map((thread) => {
      const { words = "", ...by } = openers.get(thread.id) ?? { memberId: null, veilId: null, mine: false };
      return { ...thread, ...by, threadId: thread.id, text: `${thread.title}\n${words}` };
    }),
  );
}

/**
 * Those posts of a thread that fold for whoever asks. What the thread itself is about folds nothing inside it: she has opened it,
 * knowing.
 */
export async function foldPosts(
  asked: Asked,
  { space, mine, thread }: Inside & { thread: { id: string; title: string; notes: readonly string[] } },
  posts: readonly { id: string; words: string; mine: boolean }[],
): Promise<Map<string, Fold>> {
  const prefs = mine && (await loadPrefs(asked, space.id));
  if (!prefs || foldsNothing(prefs) || posts.length === 0) return new Map();
  const known: ReadonlySet<string> = new Set([...thread.notes, ...topicsIn(thread.title)]);
  const topics = new Map([...prefs.topics].filter(([topic]) => !known.has(topic)));
  const writers = await listWriters(
    asked,
    posts.map(({ id }) => id),
  );
  return onlyFolded(
    { ...prefs, topics },
    posts.map((post) => ({
      ...post,
      ...(writers.get(post.id) ?? { memberId: null, veilId: null }),
      threadId: thread.id,
      notes: [],
      text: post.words,
    })),
  );
}

const onlyFolded = (prefs: Prefs, things: readonly Foldable[]): Map<string, Fold> =>
  new Map([...foldFor(prefs, things)].filter(([, { folded }]) => folded));
