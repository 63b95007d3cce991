import { sayMessageKind } from "../words/message-kinds.ts";
import { sayWhen } from "../words/time.ts";
import type { HeldLine } from "./pages/held-page.tsx";
import type { HeldMessage, Told, Waiting } from "./store.ts";

const AS = {
  supporter: "her supporter",
  coordinator: "coordinator",
  lead: "safeguarding lead",
  referrer: "who referred her",
} as const;

/** "Amina, her supporter", "Told today at 9am. Read it at 9:05am": one line of who was told. */
export const sayTold = (told: Told, called: string, now: Date): { words: string; soft: string } => ({
  words: `${called}, ${AS[told.as]}`,
  soft: `Told ${sayWhen(told.toldAt, now)}. ${told.readAt ? `Read it ${sayWhen(told.readAt, now)}.` : "Has not read it yet."}`,
});

const AS_YOURS = {
  supporter: "your supporter",
  coordinator: "coordinator",
  lead: "safeguarding lead",
  referrer: "who referred you",
} as const;

/** The same as she reads it herself: "Amina, your supporter". */
export const sayWhoKnows = ({ as }: Pick<Told, "as">, called: string): string => `${called}, ${AS_YOURS[as]}`;

/** A meeting or a match that waits, with where to decide on it. */
export const whereWaiting = ({ kind, id, at }: Waiting, now: Date): { to: string; words: string } =>
  kind === "meeting"
    ? {
        to: `/meetings/${id}`,
        words: at ? `The meeting ${sayWhen(at, now)}` : "Times that were offered to meet",
      }
    : { to: `/matches/${id}`, words: "A match somebody is being asked about" };

/** A message that is held, without its words: what it is, to whom, and when it would have gone. */
export const sayHeld = (
  { id, template, toPersonId, wouldGoAt, isTooLate }: HeldMessage,
  to: (personId: string | null) => string,
  now: Date,
): HeldLine => ({
  id,
  what: sayMessageKind(template),
  to: `To ${to(toPersonId)}`,
  when: `${wouldGoAt > now ? "It would go" : "It would have gone"} ${sayWhen(wouldGoAt, now)}.`,
  isTooLate,
});
