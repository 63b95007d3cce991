import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Thread } from "../store/thread-store.ts";
import type { WriteRefusal } from "./refusals.ts";

/** How a conversation is looked after. */
export type Tended = {
  pinned: boolean;
  closed: boolean;
  slowSeconds: number | null;
  folderId: string | null;
  notes: readonly string[];
};

export const tendedNow = (thread: Thread): Tended => ({
  pinned: thread.pinnedAt !== null,
  closed: thread.closedAt !== null,
  slowSeconds: thread.slowSeconds,
  folderId: thread.folderId,
  notes: thread.notes,
});

/** How slowly a conversation may be taken: seconds between two posts of one member, and the words for it (C18). */
export const paces: readonly { seconds: number; words: string }[] = [
  { seconds: 60, words: "One post a minute from each" },
  { seconds: 300, words: "One post every 5 minutes from each" },
  { seconds: 900, words: "One post every 15 minutes from each" },
  { seconds: 3600, words: "One post an hour from each" },
];

/** Pins, folds, slows or closes a conversation. Refuses a folder that is not there any more. */
export function tendThread(
  thread: Thread,
  as: Tended,
  folders: readonly { id: string }[],
): Outcome<Tended, { kind: "ThreadTended" }, Extract<WriteRefusal, "folderGone">> {
  if (as.folderId !== null && !folders.some(({ id }) => id === as.folderId)) return refused("folderGone");
  const now = tendedNow(thread);
  const same =
    JSON.stringify([now.pinned, now.closed, now.slowSeconds, now.folderId, now.notes]) ===
    JSON.stringify([as.pinned, as.closed, as.slowSeconds, as.folderId, as.notes]);
  return same ? nothing() : happened(as, { kind: "ThreadTended" });
}
