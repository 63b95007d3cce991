import { groundRules } from "../programmes/index.ts";
import { newId } from "../platform/db/index.ts";
import type { Reaction } from "../platform/doing/reactions.ts";
import { planCheckIn } from "./check-in/plan-check-in.ts";
import { holdAllHers } from "./holding/hold-all.ts";
import { tellOfContact } from "./holding/reactions.ts";
import { planEnding } from "./plan-ending.ts";
import { relationshipFact, type Relationship } from "./relationship.ts";
import { findAgreedMatch, insertRelationship, insertRules } from "./store.ts";

/** Both said yes to a match: their relationship begins, with its ending planned and its ground rules written (B11, B14). */
const beginRelationship: Reaction = async (doing, { subjectId }) => {
  const match = await findAgreedMatch(doing, subjectId);
  if (!match) return;
  const { settings, ...pair } = match;
  const beganOn = doing.today;
  const begun: Relationship = {
    id: newId(),
    ...pair,
    beganOn,
    endingPlannedOn: planEnding(settings, { beganOn, ...match }),
    endedOn: null,
  };
  if (!(await insertRelationship(doing, begun))) return;
  await insertRules(doing, {
    id: newId(),
    relationshipId: begun.id,
    version: 1,
    words: {
      parent: groundRules(settings, "parent"),
      supporter: groundRules(settings, "supporter"),
      ours: "",
    },
    writtenAt: doing.now,
    writtenBy: null,
    parentAgreedAt: null,
    supporterAgreedAt: null,
  });
  await planCheckIn(doing, begun, settings);
  await doing.happened(
    relationshipFact("RelationshipBegan", begun, {
      matchId: begun.matchId,
      supporterId: begun.supporterId,
      endingPlannedOn: begun.endingPlannedOn,
    }),
  );
  for (const [toPersonId, link] of [
    [begun.parentId, "/today"],
    [begun.supporterId, "/supporting"],
  ] as const)
    await doing.owe({
      toPersonId,
      template: "relationship-began",
      subject: "There is news for you",
      body: "There is news for you. Sign in to see it.",
      link,
      programmeId: begun.programmeId,
      aboutId: begun.id,
      aboutPersonId: begun.parentId,
      onceKey: `relationship-began:${begun.id}:${toPersonId}`,
    });
  await doing.changed("board");
};

export const relationshipReactions: Record<string, Reaction | undefined> = {
  MatchAgreed: beginRelationship,
  ContactLogged: tellOfContact,
  SupporterStoodDown: holdAllHers,
};
