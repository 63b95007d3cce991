import type { Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import type { AfterView } from "./pages/after-part.tsx";
import { findAfter } from "./store.ts";

/** What whoever raised it hears of what followed; null before anything was decided. */
export async function afterView(asked: Asked, concernId: string): Promise<AfterView | null> {
  const after = await findAfter(asked, concernId);
  if (!after || after.personId !== asked.actor.personId) return null;
  return {
    concernId,
    acted: sayWhen(after.actedAt, asked.now),
    closed: after.closedAt ? sayWhen(after.closedAt, asked.now) : null,
    debrief: after.debrief,
  };
}
