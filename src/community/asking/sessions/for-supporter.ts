import type { Asked } from "../../../platform/web/index.ts";
import type { TodayThing } from "../../../words/today-thing.ts";
import { sayWhen } from "../../../words/time.ts";
import { stateOf } from "./session.ts";
import { listSessions, listSessionSupporters } from "./store/session-store.ts";

/** On a supporter's first screen: sessions she is beside that are coming or on. */
export async function sessionsForSupporter(asked: Asked): Promise<TodayThing[]> {
  const going = (await listSessions(asked, {})).filter((each) => ["coming", "live"].includes(stateOf(each)));
  const things: TodayThing[] = [];
  for (const session of going) {
    const mine = (await listSessionSupporters(asked, session.id)).some(
      ({ personId }) => personId === asked.actor.personId,
    );
    if (mine)
      things.push({
        key: `guest-session:${session.id}`,
        title: stateOf(session) === "live" ? "A live session is on" : "You are beside a live session",
        words: `${session.topic}, ${sayWhen(session.startsAt, asked.now)}. The room opens with you in it.`,
        action: { href: `/sessions/${session.id}`, words: "Open it" },
      });
  }
  return things;
}
