import type { Doing } from "../../../platform/web/index.ts";
import type { Thread } from "../../store/thread-store.ts";
import type { Tended } from "../tend-thread.ts";
import "../../tables.ts";

/** Keeps how a thread is looked after; when it was first pinned or closed stays. */
export async function keepTended({ db, actor, now }: Doing, thread: Thread, as: Tended): Promise<void> {
  await db
    .updateTable("thread")
    .set({
      ...(as.pinned === (thread.pinnedAt !== null)
        ? {}
        : { pinned_at: as.pinned ? now : null, pinned_by: as.pinned ? actor.personId : null }),
      closed_at: as.closed ? (thread.closedAt ?? now) : null,
      slow_seconds: as.slowSeconds,
      folder_id: as.folderId,
      notes: [...as.notes],
    })
    .where("id", "=", thread.id)
    .execute();
}
