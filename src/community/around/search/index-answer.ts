import { blindKey } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Findable } from "../../findable.ts";
import { dropAnswerIndex, keepAnswerIndex, listIndexedOtherwise } from "./answer-index-store.ts";
import { findPosts as purpose } from "./purpose.ts";
import { stemsOf } from "./stems.ts";
import { tokensOf } from "./tokens.ts";

const someAtOnce = 200;

/** Makes it findable by the words members read of it now; what they do not read, or no longer, is found by none. Our own code. */
export async function indexAnswer(doing: Doing, findable: Findable, id: string): Promise<void> {
  const shared = await findable.findShared(doing, id);
  if (!shared) return dropAnswerIndex(doing, id);
  const key = blindKey(doing.db, purpose);
  if (!key) return;
  const tokens = tokensOf(key, shared.spaceId, stemsOf(shared.text));
  await keepAnswerIndex(doing, { ...shared, kind: findable.kind, id }, key.id, tokens);
}

/** What was shared before it could be found, and what an older key made: some at a time. */
export const indexAnswersAnew =
  (also: readonly Findable[]) =>
  async (doing: Doing): Promise<void> => {
    const newest = blindKey(doing.db, purpose);
    if (!newest) return;
    for (const findable of also) {
      const ids = [
        ...(await findable.listUnfound(doing, someAtOnce)),
        ...(await listIndexedOtherwise(doing, findable.kind, newest.id, someAtOnce)),
      ];
      for (const id of ids) await indexAnswer(doing, findable, id);
    }
  };
