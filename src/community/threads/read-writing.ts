import { isId, newId } from "../../platform/db/index.ts";
import { many, one, type Asked } from "../../platform/web/index.ts";
import { isTopic } from "../topics.ts";
import type { Inside } from "../reach.ts";
import type { Thread } from "../store/thread-store.ts";
import { titleMax } from "./limits.ts";
import { takeInPicture, type TakenIn } from "./take-in-picture.ts";
import { readLine } from "../../words/text.ts";
import { writeItem } from "./shelf-item.ts";
import type { WriteRefusal } from "./refusals.ts";
import { listMine } from "./store/page-store.ts";
import type { ToWrite } from "./write-post.ts";

const idOr = (typed: string): string => (isId(typed) ? typed : newId());

/** What was typed into either box to write in, or what of it cannot be read, by its field. */
export async function readWriting(
  asked: Asked,
  { space, mine, thread }: Inside & { thread: Thread | null },
  folders: readonly { id: string }[],
): Promise<ToWrite | { field: string; refusal: WriteRefusal }> {
  const { typed } = asked;
  const id = idOr(one(typed, "id"));
  const folder = one(typed, "folder");
  if (folder !== "" && !folders.some((each) => each.id === folder))
    return { field: "folder", refusal: "folderGone" };
  let words = one(typed, "words");
  if (thread?.kind === "shelf") {
    const item = writeItem({ title: one(typed, "title"), link: one(typed, "link"), why: words });
    if ("refusal" in item)
      return { field: item.field === "why" ? "words" : item.field, refusal: item.refusal };
    words = item.words;
  }
  return {
    id,
    isThere: (await listMine(asked, [id])).has(id),
    space,
    mine,
    thread,
    newThreadId: idOr(one(typed, "thread")),
    title: one(typed, "title"),
    words,
    nameHidden: one(typed, "hide") === "yes",
    notes: many(typed, "notes").filter(isTopic),
    folderId: folder || null,
  };
}

/** The picture that was sent along, drawn anew; null where none was. */
export async function readPicture(
  asked: Asked,
  { space }: Inside,
): Promise<(TakenIn & { shows: string }) | { field: string; refusal: WriteRefusal } | null> {
  const [file] = asked.files.filter(({ field }) => field === "picture");
  if (!file) return null;
  if (!space.picturesAllowed) return { field: "picture", refusal: "picturesNot" };
  const shows = readLine(one(asked.typed, "shows"), { noun: "words", max: titleMax, required: true });
  if (!shows.ok) return { field: "shows", refusal: "pictureShows" };
  const taken = await takeInPicture(file.bytes);
  return taken ? { ...taken, shows: shows.value } : { field: "picture", refusal: "pictureUnread" };
}

/** Where the sentence of a refusal stands. */
export const fieldOf = (refusal: WriteRefusal): string =>
  refusal === "titleMissing" || refusal === "titleTooLong"
    ? "title"
    : refusal === "ownName"
      ? "hide"
      : refusal === "linkMissing"
        ? "link"
        : "words";

/** Too much at once is said as such to whatever sends it. */
export const statusOf = (refusal: WriteRefusal): { status?: number } =>
  refusal === "minute" || refusal === "hour" || refusal === "slow" ? { status: 429 } : {};
