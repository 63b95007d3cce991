import { today } from "../../words/day.ts";
import type { Nation } from "../../words/nation.ts";
import { happened, refused, type Outcome } from "../../words/outcome.ts";
import { followedFact, type FollowedFact } from "../records/followed-fact.ts";
import { morningOf, oneWorkingDayAfter } from "../following/due.ts";
import type { FollowUp, FollowUpKind, NewFollowUp } from "../following/follow-up.ts";
import { goesToLocalAuthority, isAboutOurOwn, needsADay, type Decision } from "./decision.ts";
import type { DecideRefusal } from "./refusals.ts";

/** What bears on a decision: where the concern stands, and what is open about it. */
export type Deciding = {
  concern: { id: string; programmeId: string; taken: boolean; closed: boolean; aboutOurOwn: boolean };
  open: readonly FollowUp[];
  nation: Nation;
  now: Date;
};
/** Why without consent, and why she does not know: asked only where the answer calls for it. */
export type Because = { withoutConsent: string; notKnowing: string };
export type Decided = { decision: Decision; opens: NewFollowUp[]; closes: string[] };

/**
 * Decides what happens about a concern (practice: safeguarding ladder 4, 7, 9). Opens the clock that follows: one
 * working day for the local authority, or the day to look again. Several decisions may follow each other; none is
 * written over. Refuses one nobody has, one that is closed, a referral without consent or a silence towards her without
 * a reason, and a day to look again that is not ahead.
 */
export function decide(
  deciding: Deciding,
  decision: Decision,
  because: Because,
): Outcome<Decided, FollowedFact, DecideRefusal> {
  const { concern, open, now, nation } = deciding;
  const { kind, lookAgainOn } = decision;
  if (!concern.taken) return refused("nobodyHasIt");
  if (concern.closed) return refused("isClosed");
  if (isAboutOurOwn(kind) && !concern.aboutOurOwn) return refused("notOurOwn");
  if (decision.withConsent === false && because.withoutConsent === "") return refused("withoutConsentWhy");
  if (!decision.sheKnows && because.notKnowing === "") return refused("notKnowingWhy");
  if (needsADay(kind) && (!lookAgainOn || lookAgainOn <= today(now))) return refused("dayNotAhead");
  const from = { ownerId: decision.decidedBy, recordId: decision.id };
  const opens: NewFollowUp[] = [];
  if (goesToLocalAuthority(kind))
    opens.push({ ...from, kind: "local-authority", dueAt: oneWorkingDayAfter(now, nation) });
  if (needsADay(kind) && lookAgainOn)
    opens.push({ ...from, kind: "look-again", dueAt: morningOf(lookAgainOn) });
  const closes = open.filter((each) => answeredBy(decision).includes(each.kind)).map(({ id }) => id);
  return happened({ decision, opens, closes }, followedFact("ConcernDecided", concern));
}

/** A decision answers what waited for one. An allegation waits until somebody says what it is (practice: ladder 7). */
const answeredBy = ({ kind }: Decision): FollowUpKind[] =>
  isAboutOurOwn(kind) || kind === "no-further-action"
    ? ["decide", "look-again", "allegation"]
    : ["decide", "look-again"];
