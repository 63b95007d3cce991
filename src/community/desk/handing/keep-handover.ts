import { namesOf } from "../../../people/index.ts";
import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { listAside, listOpen } from "../store/desk-store.ts";
import { listWaits } from "../pictures/wait-store.ts";
import { insertHandover } from "../store/handover-store.ts";
import { listPromises } from "../store/promise-store.ts";
import { listWatched } from "../store/watch-store.ts";
import { writeItems } from "./write-items.ts";

/** Writes a shift's handover from what lies on the desk now; once for a shift. @param by null: the house, for she had gone */
export async function keepHandover(
  doing: Doing,
  shift: { id: string; spaceId: string },
  by: string | null,
  words: string,
): Promise<string | null> {
  const onTheDesk = {
    open: await listOpen(doing, shift.spaceId),
    aside: await listAside(doing, shift.spaceId),
    pictures: await listWaits(doing, shift.spaceId),
    promises: await listPromises(doing, shift.spaceId),
    watched: await listWatched(doing, shift.spaceId),
  };
  const names = await namesOf(doing, [
    ...[...onTheDesk.open, ...onTheDesk.aside, ...onTheDesk.pictures].map(({ ownerId }) => ownerId),
    ...onTheDesk.promises.map(({ promisedBy }) => promisedBy),
  ]);
  const id = newId();
  const handover = {
    id,
    spaceId: shift.spaceId,
    shiftId: shift.id,
    writtenBy: by,
    words: words === "" ? null : words,
  };
  return (await insertHandover(doing, handover, writeItems(onTheDesk, names))) ? id : null;
}
