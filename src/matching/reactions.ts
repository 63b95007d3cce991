import type { Reaction } from "../platform/doing/reactions.ts";
import type { Doing, Fact } from "../platform/web/index.ts";
import { tellCoordinators } from "../supporters/index.ts";
import { addDays, at, type Day } from "../words/day.ts";
import { carryOut } from "./carry-out.ts";
import { cancelMessagesAbout } from "./sides/store.ts";
import { findMatch, listMatches, openMatches } from "./store.ts";
import { withdrawMatch } from "./withdraw-match.ts";

const question = "There is a question for you. Sign in to see it.";

// Nothing in a message says what it is about: somebody else may be holding the phone.
async function ask(doing: Doing, fact: Fact, who: "supporter" | "parent", toPersonId: string): Promise<void> {
  const match = await findMatch(doing.db, fact.subjectId);
  if (!match || !("answerBy" in match)) return;
  await doing.owe({
    toPersonId,
    template: "match-question",
    subject: "A question for you",
    body: question,
    link: "/",
    programmeId: match.programmeId,
    aboutId: match.id,
    aboutPersonId: match.parentId,
    onceKey: `match:${match.id}:${who}`,
    endsAt: endOf(match.answerBy),
  });
  await changed(doing, fact);
}

const endOf = (day: Day): Date => at(addDays(day, 1), "00:00");

async function changed(doing: Doing, fact: Fact): Promise<void> {
  await doing.changed("board");
  await doing.changed(`person-${fact.aboutPersonId}`);
  await doing.changed(`person-${supporterOf(fact)}`);
}

const supporterOf = (fact: Fact): string => String(fact.detail?.["supporterId"] ?? "");

const news = (doing: Doing, fact: Fact): Promise<void> =>
  tellCoordinators(doing, {
    programmeId: fact.programmeId ?? "",
    template: "match-news",
    body: "There is news about a match. Sign in to see it.",
    link: `/matches/${fact.subjectId}`,
    aboutId: fact.subjectId,
    onceKey: `match:${fact.subjectId}:${fact.kind}`,
  });

/** It came to nothing: the supporter hears the same words whichever way it went, and the parent nothing at all. */
const notGoingAhead: Reaction = async (doing, fact) => {
  await cancelMessagesAbout(doing.db, fact.subjectId);
  await doing.owe({
    toPersonId: supporterOf(fact),
    template: "match-not-going-ahead",
    subject: "An update for you",
    body: "There is an update for you. Sign in to see it.",
    link: "/",
    programmeId: fact.programmeId ?? null,
    onceKey: `match:${fact.subjectId}:over`,
  });
  await news(doing, fact);
  await changed(doing, fact);
};

/** She, or whoever sent her, took the referral back: nobody is asked about it any more. */
const withdrawOpen: Reaction = async (doing, fact) => {
  for (const match of await listMatches(doing.db, { referralId: fact.subjectId, states: openMatches }))
    await carryOut(
      doing,
      match,
      withdrawMatch(match, { by: doing.actor.personId ?? match.proposedBy, why: "circumstances" }, doing),
    );
};

/** A supporter is not asked about new matches for now: what she was being asked about goes to somebody else. */
const withdrawHers: Reaction = async (doing, fact) => {
  const supporterId = String(fact.detail?.["supporterId"] ?? "");
  const programmeId = fact.programmeId ?? "";
  for (const match of await listMatches(doing.db, { supporterId, programmeId, states: openMatches }))
    await carryOut(doing, match, withdrawMatch(match, { by: match.proposedBy, why: "circumstances" }, doing));
};

/** When this happened to a match, those who wait hear of it, each as far as is theirs to know. */
export const matchingReactions: Record<string, Reaction | undefined> = {
  MatchProposed: (doing, fact) => ask(doing, fact, "supporter", supporterOf(fact)),
  SupporterAgreedToMatch: async (doing, fact) => {
    await ask(doing, fact, "parent", fact.aboutPersonId ?? "");
    await news(doing, fact);
  },
  SupporterDeclinedMatch: async (doing, fact) => {
    await cancelMessagesAbout(doing.db, fact.subjectId);
    await news(doing, fact);
    await changed(doing, fact);
  },
  MatchAgreed: async (doing, fact) => {
    await news(doing, fact);
    await changed(doing, fact);
  },
  ParentDeclinedMatch: notGoingAhead,
  MatchLapsed: notGoingAhead,
  MatchWithdrawn: notGoingAhead,
  ReferralWithdrawn: withdrawOpen,
  ReferralDeclined: withdrawOpen,
  ReferralStopped: withdrawOpen,
  ParentStopped: withdrawOpen,
  ParentSaidNo: withdrawOpen,
  ParentSaidNotNow: withdrawOpen,
  SupporterStoodDown: withdrawHers,
};
