import type { Doing } from "../../platform/web/index.ts";
import { whoRead } from "../threads/store/read-store.ts";
import { keepReaders } from "./store/reader-store.ts";

/** Everybody who had these posts on a page finds, in her own space, that it was put right. Our own code; nobody sees who. */
export async function reachReaders(
  doing: Doing,
  mythId: string,
  places: readonly { postId: string; spaceId: string }[],
): Promise<void> {
  const spaceOf = new Map(places.map(({ postId, spaceId }) => [postId, spaceId]));
  const readers = new Map<string, { personId: string; spaceId: string }>();
  for (const { postId, personId } of await whoRead(doing, [...spaceOf.keys()])) {
    const spaceId = spaceOf.get(postId);
    if (spaceId) readers.set(`${personId} ${spaceId}`, { personId, spaceId });
  }
  await keepReaders(doing, mythId, [...readers.values()]);
  for (const spaceId of new Set(spaceOf.values())) await doing.changed(`space:${spaceId}`);
}
