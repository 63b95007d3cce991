import { sayDay, type Day } from "../words/day.ts";
import { happened, type Outcome } from "../words/outcome.ts";
import { whatsIn, type Contact, type ContactOutcome, type ContactHow } from "./contact.ts";
import { relationshipFact, type Pair, type RelationshipFact } from "./relationship.ts";

export type Logged = {
  id: string;
  onDay: Day;
  outcome: ContactOutcome;
  how: ContactHow;
  /** null: not said */
  minutes: number | null;
  what: readonly string[];
  notes: string | null;
};

/** The longest one contact can be: two days beside a birth; twelve hours of anything else. */
export const minutesMax = (how: ContactHow): number => (how === "birth" ? 2880 : 720);

/**
 * A contact as its supporter tells it (B2, B5, D31). Being in touch needs how long and what it was; trying and missing
 * need neither. Answers a sentence for each field that is not yet right.
 */
export function logContact(
  pair: Pair,
  said: Logged,
  ground: { by: string; today: Day; now: Date },
): Outcome<Contact, RelationshipFact, never> | { kind: "not yet right"; problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const held = said.outcome === "held";
  const what = whatsIn(pair.settings).filter((each) => said.what.includes(each));
  if (held && said.minutes === null) problems["minutes"] = "Choose how long it was";
  if (
    said.minutes !== null &&
    (said.minutes < 0 || said.minutes > minutesMax(said.how) || (held && said.minutes < 1))
  )
    problems["minutes"] = `Enter minutes between 1 and ${minutesMax(said.how)}`;
  if (held && what.length === 0) problems["what"] = "Choose what it was. “Just being there” counts.";
  if (said.onDay > ground.today)
    problems["day"] = "Choose today or a day before it: this is for what has happened";
  if (said.onDay < pair.beganOn)
    problems["day"] = `Choose a day from ${sayDay(pair.beganOn)} on, when you began`;
  if (Object.keys(problems).length > 0) return { kind: "not yet right", problems };
  const contact: Contact = {
    id: said.id,
    relationshipId: pair.id,
    onDay: said.onDay,
    outcome: said.outcome,
    how: said.how,
    minutes: said.minutes ?? 0,
    what: held ? what : [],
    notes: said.notes,
    loggedBy: ground.by,
    loggedAt: ground.now,
  };
  const { outcome, how, minutes } = contact;
  return happened(
    contact,
    relationshipFact("ContactLogged", pair, {
      contactId: said.id,
      on: said.onDay,
      outcome,
      how,
      minutes,
      what: contact.what,
    }),
  );
}
