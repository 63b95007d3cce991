import { mayMatch, type MatchAct } from "../../src/matching/policy.ts";
import { visitor, type Actor } from "../../src/platform/web/index.ts";
import { mayReferral, type ReferralAct } from "../../src/referrals/policy.ts";
import { mayRelationship, type RelationshipAct } from "../../src/relationships/policy.ts";
import { mayAnswer, whoMayRaise } from "../../src/safeguarding/policy.ts";
import { stories, type Story } from "../world/cast.ts";
import { askers, type Asker } from "./askers.ts";
import type { Measured } from "./measure-access.ts";

type Ask<Act extends string> = {
  acts: Record<Act, string>;
  may: (actor: Actor, act: Act, story: Story) => boolean;
};

// every act of a policy must be named here, or this does not compile
const ofReferral: Ask<ReferralAct> = {
  acts: {
    see: "open it",
    amend: "amend it",
    withdraw: "withdraw it",
    answer: "answer a question about it",
    coordinate: "decide about it",
  },
  may: (actor, act, story) =>
    mayReferral(actor, act, {
      sentBy: story.referrer,
      programmeId: story.programme,
      organisationId: story.organisation,
      personId: story.parent,
    }),
};
const ofMatch: Ask<MatchAct> = {
  acts: {
    see: "open it",
    answerAsSupporter: "answer as the supporter",
    answerAsParent: "answer as the parent",
    typeAnswer: "write down an answer she was told",
    withdraw: "take it back",
  },
  may: (actor, act, story) => mayMatch(actor, act, pairOf(story)),
};
const ofRelationship: Ask<RelationshipAct> = {
  acts: {
    see: "open it",
    arrange: "offer times",
    answerMeeting: "answer about a meeting",
    agreeRules: "agree the ground rules",
    rewordRules: "reword the ground rules",
    log: "log a contact",
    hold: "put contact on hold",
  },
  may: (actor, act, story) => mayRelationship(act, pairOf(story), actor),
};
const ofConcern: Ask<"answer" | "raise"> = {
  acts: { raise: "say more about it, having raised it", answer: "say that she has it" },
  may: (actor, act, story) =>
    act === "answer"
      ? mayAnswer(actor.role)
      : (whoMayRaise as readonly string[]).includes(actor.role) && actor.personId === story.supporter,
};

const pairOf = (story: Story) => ({
  programmeId: story.programme,
  parentId: story.parent ?? "",
  supporterId: story.supporter ?? "",
});
const all: Record<string, Ask<string>> = {
  referral: ofReferral,
  match: ofMatch,
  relationship: ofRelationship,
  concern: ofConcern,
} as Record<string, Ask<string>>;

/** One act on one kind of thing: who may do it, and on whose. */
export type ActOn = { act: string; words: string; by: { asker: Asker; whose: string[] }[] };

/** What the policy lets people do with the rows that PostgreSQL shows them; nothing for a table without acts of its own. */
export function actsOn(table: string, measured: Measured): ActOn[] {
  const ask = all[table];
  if (!ask) return [];
  return Object.entries(ask.acts).map(([act, words]) => ({
    act,
    words,
    by: askers
      .map((asker) => {
        const seen = measured.by.get(table)?.get(asker.key)?.sees ?? [];
        const may = stories.filter(
          (story) => seen.includes(story.who) && ask.may(actorOf(asker), act, story),
        );
        return { asker, whose: may.map((story) => story.who) };
      })
      .filter(({ whose }) => whose.length > 0),
  }));
}

const actorOf = (asker: Asker): Actor => ({
  ...visitor(asker.organisation ?? ""),
  role: asker.role as Actor["role"],
  personId: asker.settings.person,
  programmeId: asker.settings.programme,
});
