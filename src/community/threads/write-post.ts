import type { Day } from "../../words/day.ts";
import type { NewPost } from "../writing/keep-post.ts";
import type { Place, Space } from "../space.ts";
import type { Thread } from "../store/thread-store.ts";
import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import { readLine, readText } from "../../words/text.ts";
import { perHourMax, perMinuteMax, postMax, titleMax } from "./limits.ts";
import type { WriteRefusal } from "./refusals.ts";
import { beginsNothing, whyNotHere } from "./why-not-here.ts";

export type Pace = {
  /** When she wrote in this space in the last hour. */
  lastHour: readonly Date[];
  /** When she last wrote in this thread. */
  lastHere: Date | null;
};

export type ToWrite = {
  /** From the form: sent twice, it is one post. */
  id: string;
  /** It is there already, by her. */
  isThere: boolean;
  space: Space;
  mine: Place | null;
  /** The thread she answers in; null: she begins one, of this id. */
  thread: Thread | null;
  newThreadId: string;
  title: string;
  words: string;
  nameHidden: boolean;
  notes: readonly string[];
  folderId: string | null;
};

/**
 * Decides on a post, or on a thread with its first post (A4, A12). Refuses more than 5,000 characters, a title of more than
 * 120, a closed thread or space, more than 6 posts a minute or 40 an hour, and a hidden name that is not a member's. It
 * never judges what somebody says: that is for people.
 */
export function writePost(
  asked: ToWrite,
  pace: Pace,
  at: { now: Date; today: Day },
): Outcome<NewPost, never, WriteRefusal> {
  const { space, mine, thread } = asked;
  if (asked.isThere) return nothing();
  const stays = whyNotHere(space, mine, at);
  if (stays) return refused(stays);
  if (mine === null) return refused("notHere");
  if (!thread && beginsNothing(space, at.today)) return refused("lastWeek");
  if (thread?.closedAt) return refused("threadClosed");
  if (asked.nameHidden && mine.place !== "member") return refused("ownName");
  if (thread?.kind === "shelf" && mine.place === "member") return refused("shelfOnly");
  const title = readLine(asked.title, { noun: "title", max: titleMax, required: true });
  if (!thread && !title.ok) return refused(tooLong(asked.title, titleMax) ? "titleTooLong" : "titleMissing");
  const words = readText(asked.words, { noun: "post", max: postMax, required: true });
  if (!words.ok) return refused(tooLong(asked.words, postMax) ? "wordsTooLong" : "wordsMissing");
  const since = (seconds: number): number =>
    pace.lastHour.filter((each) => at.now.getTime() - each.getTime() < seconds * 1000).length;
  if (since(60) >= perMinuteMax) return refused("minute");
  if (since(3600) >= perHourMax) return refused("hour");
  // whoever looks after the space asked for calm, and may go on answering
  const wait = mine.place === "member" ? (thread?.slowSeconds ?? 0) * 1000 : 0;
  if (pace.lastHere && at.now.getTime() - pace.lastHere.getTime() < wait) return refused("slow");
  return happened({
    id: asked.id,
    threadId: thread?.id ?? asked.newThreadId,
    author: mine,
    words: words.value,
    nameHidden: asked.nameHidden,
    ...(thread
      ? {}
      : { opens: { title: title.ok ? title.value : "", notes: [...asked.notes], folderId: asked.folderId } }),
  });
}

const tooLong = (typed: string, max: number): boolean => [...typed.trim()].length > max;
