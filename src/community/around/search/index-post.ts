import { blindKey } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import { dropIndex, findWritten, keepIndex, listIndexedWith, listIndexKeys } from "./index-store.ts";
import { findPosts as purpose } from "./purpose.ts";
import { stemsOf } from "./stems.ts";
import { tokensOf } from "./tokens.ts";

/** Posts indexed again in one go after the organisation's key was changed. */
const someAtOnce = 1_000;

/** Makes a post findable by the words it has now; one that is gone is found by none. Our own code. */
export async function indexPost(doing: Doing, postId: string): Promise<void> {
  const written = await findWritten(doing, postId);
  if (!written) return dropIndex(doing, postId);
  const key = blindKey(doing.db, purpose);
  if (!key) return;
  const stems = stemsOf(`${written.title}\n${written.words}`);
  await keepIndex(doing, written, key.id, tokensOf(key, written.spaceId, stems));
}

/**
 * After the organisation's key was changed: makes anew what an older key made, some posts at a time. Until then the older
 * key finds them; once it is erased nothing does, and nothing can.
 */
export async function indexAnew(doing: Doing): Promise<void> {
  const newest = blindKey(doing.db, purpose)?.id;
  for (const keyId of await listIndexKeys(doing))
    if (keyId !== newest)
      for (const postId of await listIndexedWith(doing, keyId, someAtOnce)) await indexPost(doing, postId);
}
