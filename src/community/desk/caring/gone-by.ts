import type { Doing } from "../../../platform/web/index.ts";
import { changeCare } from "../store/care-store.ts";

/** Nobody is kept waiting for an answer to what is no longer there. */
export const goneBy = (doing: Doing, postId: string): Promise<void> =>
  changeCare(doing, postId, { settled_at: doing.now, settled_how: "removed", due_at: null, board_at: null });
