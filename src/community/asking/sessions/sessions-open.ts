import type { Doing } from "../../../platform/web/index.ts";
import type { OpenThing } from "../../../words/open-thing.ts";
import { sayWhen } from "../../../words/time.ts";
import { stateOf } from "./session.ts";
import { listSessions } from "./store/session-store.ts";

/** For her board: a session whose time has come and that has no supporter in its room. */
export async function sessionsOpen(doing: Doing): Promise<OpenThing[]> {
  const waiting = (await listSessions(doing, {})).filter(
    (session) => stateOf(session) === "coming" && session.startsAt <= doing.now && session.endsAt > doing.now,
  );
  return waiting.map((session) => ({
    key: `guest-session:${session.id}`,
    severity: "now",
    title: "A live session waits for a supporter",
    words: `${session.topic}: nobody is in the room, so it has not opened. Those on shift have been told.`,
    clock: `Since ${sayWhen(session.startsAt, doing.now)}`,
    late: true,
    href: `/sessions/${session.id}`,
    doWords: "Find somebody",
    since: session.startsAt,
  }));
}
