import type { Asked } from "../../platform/web/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { findCheckIn, listStandings } from "../store.ts";

/** "How is it going?" on her first screen, from the day it is due until she has answered; never while it is quiet. */
export async function checkInForParent(asked: Asked): Promise<TodayThing[]> {
  const [pair] = await listStandings(asked, { parentId: asked.actor.personId ?? "", onlyOpen: true });
  const found = pair && !pair.quiet ? await findCheckIn(asked, pair.id) : null;
  if (!found || found.answeredAt || found.dueAt > asked.now) return [];
  return [
    {
      key: `check-in:${found.relationshipId}`,
      title: "How is it going?",
      words: "Two short questions, and room for your own words. Answer whenever you like, or not at all.",
      action: { href: `/check-in/${found.relationshipId}`, words: "Answer" },
    },
  ];
}
