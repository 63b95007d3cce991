import { notAllowed, notFound, type Asked } from "../platform/web/index.ts";
import type { Place, Space } from "./space.ts";
import { stageOf } from "./stage.ts";
import { findMyPlace, findSpace } from "./store/space-store.ts";
import { listMyStrikes } from "./store/strike-store.ts";
import { findThread, type Thread } from "./store/thread-store.ts";
import { sayStop } from "./writing/may-write.ts";

/** What whoever asks has reached: the space, and her own place in it; staff who look after it hold none. */
export type Inside = { space: Space; mine: Place | null };

/** A space she is inside of, by the address or as named; for everybody else it is not there (A4). */
export async function reachSpace(asked: Asked, id = asked.params["id"] ?? ""): Promise<Inside> {
  const space = await findSpace(asked, id);
  if (!space) throw notFound();
  const mine = await findMyPlace(asked, space.id);
  if (!mine && !looksAfter(asked.actor.role)) throw notFound();
  if (asked.actor.role === "parent") {
    const out = (await listMyStrikes(asked, space.id)).find(({ kind }) => kind === "out");
    if (out) throw notAllowed(sayStop(out, asked.now));
  }
  return { space, mine };
}

/** A thread of a space she is inside of. */
export async function reachThread(
  asked: Asked,
  id = asked.params["id"] ?? "",
): Promise<Inside & { thread: Thread }> {
  const thread = await findThread(asked, id);
  if (!thread) throw notFound();
  const inside = await reachSpace(asked, thread.spaceId);
  // a space that has closed is read by those who looked after it; what she keeps of it is her keepsake
  if (inside.mine && stageOf(inside.space, asked.today) === "closed") throw notFound();
  return { ...inside, thread };
}

/** Staff who look after spaces hold no place in them; the row policies say which are theirs. */
export const looksAfter = (role: string): boolean => role === "coordinator" || role === "safeguarding-lead";
