import type { Asked } from "../../platform/web/index.ts";
import { isThingKind, type ThingKind } from "./report-case.ts";
import { findQuestionThing, findSessionThing, findTurnThing } from "./store/asking-thing-store.ts";
import { findMemberThing, findPersonThing, findPostThing, findThreadThing } from "./store/thing-store.ts";
import type { Thing } from "./thing.ts";

type Find = (asked: Asked, id: string) => Promise<Thing | null>;

/** How each kind of thing is found, as far as whoever reports may see it. A slice whose things can be reported adds a line. */
const finders: Partial<Record<ThingKind, Find>> = {
  post: findPostThing,
  thread: findThreadThing,
  member: findMemberThing,
  person: findPersonThing,
  question: findQuestionThing,
  "live-session": findSessionThing,
  "session-message": findTurnThing,
};

/** What an address `/report/:kind/:id` means to whoever asks; null where it is not hers to see. */
export const findThing = async (asked: Asked, kind: string, id: string): Promise<Thing | null> =>
  isThingKind(kind) ? ((await finders[kind]?.(asked, id)) ?? null) : null;
