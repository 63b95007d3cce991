import type { Doing } from "../platform/web/index.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { sayWhen } from "../words/time.ts";
import { listUndelivered } from "./store.ts";

/** Days for which a message that did not arrive stays on the board. */
export const undeliveredDays = 14;
export const undeliveredSince = (now: Date): Date => new Date(now.getTime() - undeliveredDays * 86_400_000);

/** Messages that did not arrive: "not delivered: the number is wrong". One query. */
export async function messagesOpen(doing: Doing): Promise<OpenThing[]> {
  const undelivered = await listUndelivered(doing, undeliveredSince(doing.now));
  return undelivered.map((message) => ({
    key: `message:${message.id}`,
    severity: "soon",
    title: `A message did not reach ${message.name ?? "somebody"}`,
    words: `Not delivered${message.why ? `: ${message.why}` : ""}. Reach her another way, and put the address right.`,
    clock: sayWhen(message.at, doing.now),
    late: false,
    href: "/board/messages",
    doWords: "See",
    since: message.at,
  }));
}
