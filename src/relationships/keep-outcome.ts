import { changedMeanwhile, type Asked } from "../platform/web/index.ts";
import type { Outcome } from "../words/outcome.ts";
import type { Meeting } from "./meeting.ts";
import type { RelationshipRefusal } from "./refusals.ts";
import type { RelationshipFact } from "./relationship.ts";
import { insertMeeting, keepMeeting, type Standing } from "./store.ts";
import { tellOthers } from "./tell-others.ts";

type Arranged = Outcome<Meeting, RelationshipFact, RelationshipRefusal>;

/** Where whoever arranged something goes next: her own first screen, or the pair's page. */
export const afterwards = (asked: Asked, pair: Standing, just: string): string =>
  asked.actor.role === "parent"
    ? `/today?just=${just}`
    : asked.actor.role === "supporter"
      ? `/supporting?just=${just}`
      : `/relationships/${pair.id}?just=${just}`;

/** Keeps what an act decided, remembers it and tells the others; refuses when somebody was quicker. */
export async function keepOutcome(
  asked: Asked,
  pair: Standing,
  before: Meeting | null,
  outcome: Arranged,
): Promise<void> {
  if (outcome.kind !== "happened") return;
  const kept = before
    ? await keepMeeting(asked, outcome.state, before)
    : await insertMeeting(asked, outcome.state);
  if (!kept && before)
    throw changedMeanwhile("Somebody else changed this meeting just now. Look again, then decide.");
  if (!kept) return;
  await asked.happened(...outcome.facts);
  await tellOthers(asked, pair, outcome.state);
}
