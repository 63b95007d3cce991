import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import { sayWhen } from "../../../words/time.ts";
import { atTheDoor } from "../../at-the-door.ts";
import { reachSpace } from "../../reach.ts";
import { SessionsPage } from "./pages/sessions-page.tsx";
import { stateOf, type GuestSession } from "./session.ts";
import { listSessions } from "./store/session-store.ts";
import { listUnanswered } from "./store/unanswered-store.ts";
import { suggestNext } from "./suggest-next.ts";

/** GET /spaces/:id/sessions: what is coming, and everything that was, to be found again. */
export async function sessions(asked: Asked): Promise<Answer> {
  const { space } = await reachSpace(asked);
  const away = await atTheDoor(asked);
  if (away) return away;
  const all = await listSessions(asked, { spaceId: space.id });
  const arranges = asked.actor.role === "coordinator";
  const row = (session: GuestSession) => ({
    id: session.id,
    topic: session.topic,
    words: `With ${session.guestName}, ${session.guestTitle.toLowerCase()}`,
    when:
      stateOf(session) === "over" ? sayDay(today(session.startsAt)) : sayWhen(session.startsAt, asked.now),
    standing: standing[stateOf(session)],
  });
  return page(
    "Sessions",
    <SessionsPage
      spaceId={space.id}
      said={one(asked.query, "just") === "cancelled" ? "The session is cancelled." : null}
      mayArrange={arranges}
      coming={all.filter((each) => stateOf(each) !== "over").map(row)}
      past={all
        .filter((each) => stateOf(each) === "over")
        .toReversed()
        .map(row)}
      suggested={arranges ? suggestNext(await listUnanswered(asked, space.id)) : []}
    />,
    { current: "community", live: [`session:${space.id}`] },
  );
}

const standing = {
  draft: "Not announced yet",
  coming: "",
  live: "Live now",
  over: "",
  cancelled: "",
} as const;
