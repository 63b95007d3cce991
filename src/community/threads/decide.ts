import { one, type Asked } from "../../platform/web/index.ts";
import type { MayWrite } from "../post-part.ts";
import type { Inside } from "../reach.ts";
import type { Thread } from "../store/thread-store.ts";
import type { NewPost } from "../writing/keep-post.ts";
import { fieldOf, readPicture, readWriting, statusOf } from "./read-writing.ts";
import { REFUSALS, type WriteRefusal } from "./refusals.ts";
import type { TakenIn } from "./take-in-picture.ts";
import { findPace } from "./store/pace-store.ts";
import { whatStops } from "./what-stops.ts";
import { writePost } from "./write-post.ts";

export type Decided =
  | { kind: "post"; post: NewPost; picture: (TakenIn & { shows: string }) | null }
  /** Sent twice: it is there. */
  | { kind: "there"; id: string }
  | { kind: "not yet"; problems: Record<string, string>; status?: number };

/** Reads what was typed, asks whoever may say no, and decides. Nothing is kept here. */
export async function decide(
  asked: Asked,
  inside: Inside & { thread: Thread | null },
  folders: readonly { id: string }[],
  mayWrite: readonly MayWrite[],
): Promise<Decided> {
  const read = await readWriting(asked, inside, folders);
  if ("refusal" in read) return { kind: "not yet", problems: { [read.field]: REFUSALS[read.refusal] } };
  if (read.isThere) return { kind: "there", id: one(asked.typed, "id") };
  const not = await whatStops(asked, inside, mayWrite);
  if (not) return { kind: "not yet", problems: { words: not.sentence } };
  const outcome = writePost(read, await findPace(asked, inside.space.id, inside.thread), asked);
  if (outcome.kind === "nothing") return { kind: "there", id: read.id };
  if (outcome.kind === "happened") {
    const picture = await readPicture(asked, inside);
    if (picture && "refusal" in picture)
      return { kind: "not yet", problems: { [picture.field]: REFUSALS[picture.refusal] } };
    const post: NewPost = picture ? { ...outcome.state, held: "picture" } : outcome.state;
    return { kind: "post", post, picture };
  }
  const { refusal } = outcome;
  // both boxes are empty: said at once, not one after the other
  const refusals: WriteRefusal[] =
    refusal === "titleMissing" && read.words.trim() === "" ? [refusal, "wordsMissing"] : [refusal];
  return {
    kind: "not yet",
    problems: Object.fromEntries(refusals.map((each) => [fieldOf(each), REFUSALS[each]])),
    ...statusOf(refusal),
  };
}
