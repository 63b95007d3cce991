import { newId, seal, sealJson } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Tier } from "../../tables.ts";
import "../../tables.ts";

export type NewAssessment = {
  spaceId: string;
  threadId: string;
  postId: string;
  /** Null: the rules. */
  byPersonId: string | null;
  tier: Tier;
  rules: readonly string[];
  found: readonly string[];
  reason: string;
  cards: readonly string[];
  rulesVersion: number;
};

/** Appends what was seen in a post; the newest is its tier. */
export async function insertAssessment({ db, organisation, now }: Doing, seen: NewAssessment): Promise<void> {
  await db
    .insertInto("post_assessment")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: seen.spaceId,
      thread_id: seen.threadId,
      post_id: seen.postId,
      at: now,
      by_person_id: seen.byPersonId,
      tier: seen.tier,
      rules: [...seen.rules],
      found: sealJson(db, [...seen.found]),
      reason: seal(db, seen.reason),
      cards: [...seen.cards],
      rules_version: seen.rulesVersion,
    })
    .execute();
}

export type Assessed = {
  postId: string;
  at: Date;
  byPersonId: string | null;
  tier: Tier;
  found: readonly string[];
  reason: string;
  cards: readonly string[];
  rulesVersion: number;
};

/** Everything seen in these posts, the newest first. */
export async function listAssessed({ db }: Doing, postIds: readonly string[]): Promise<Assessed[]> {
  if (postIds.length === 0) return [];
  return db
    .selectFrom("post_assessment")
    .select([
      "post_id as postId",
      "at",
      "by_person_id as byPersonId",
      "tier",
      "found",
      "reason",
      "cards",
      "rules_version as rulesVersion",
    ])
    .where("post_id", "in", [...postIds])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}
