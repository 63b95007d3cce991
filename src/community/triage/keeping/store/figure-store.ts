import { sql } from "kysely";
import { seal } from "../../../../platform/db/index.ts";
import type { Doing } from "../../../../platform/web/index.ts";
import type { Tier } from "../../tier.ts";
import "../../../tables.ts";
import "../tables.ts";

/** A post somebody saw otherwise than the rules did: what they said, and what she said. */
export type SeenOtherwise = {
  postId: string;
  spaceId: string;
  at: Date;
  byRules: Tier;
  byPerson: Tier;
  /** The rule that decided, if one did. */
  ruleId: string | null;
  why: string;
  /** By whom it came up: somebody who saw another tier, a report, or a concern, which leads alone know of. */
  from: "tier" | "report" | "concern";
  /** Where more stands. */
  to: { href: string; words: string } | null;
  reviewed: { ruleId: string | null; does: string; because: string; at: Date } | null;
};

/** Posts of a time that people saw otherwise, the newest first; as far as whoever asks reads the spaces (row policies). */
export async function listSeenOtherwise({ db }: Doing, from: Date, until: Date): Promise<SeenOtherwise[]> {
  const rows = await db
    .selectFrom("post_assessment as rules")
    .innerJoin("post_assessment as person", "person.post_id", "rules.post_id")
    .leftJoin("triage_review as review", "review.post_id", "rules.post_id")
    .select([
      "rules.post_id as postId",
      "rules.space_id as spaceId",
      "person.at as at",
      "rules.tier as byRules",
      "person.tier as byPerson",
      "rules.rules as rules",
      "person.reason as why",
      "review.rule_id as reviewRule",
      "review.does as does",
      "review.because as because",
      "review.at as reviewedAt",
    ])
    .distinctOn("rules.post_id")
    .where("rules.by_person_id", "is", null)
    .where("person.by_person_id", "is not", null)
    .where("rules.at", ">=", from)
    .where("rules.at", "<", until)
    .orderBy("rules.post_id")
    .orderBy("person.at", "desc")
    .orderBy("rules.at", "desc")
    .execute();
  return rows
    .map(({ rules, reviewRule, does, because, reviewedAt, ...row }) => ({
      ...row,
      ruleId: rules[0] ?? null,
      from: "tier" as const,
      to: null,
      reviewed:
        does && reviewedAt ? { ruleId: reviewRule, does, because: because ?? "", at: reviewedAt } : null,
    }))
    .filter(({ byRules, byPerson }) => byRules !== byPerson)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** How many posts each rule decided in a time. One query. */
export async function countDecided({ db }: Doing, from: Date, until: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ rule: string; many: number }>`
    select rules[1] as rule, count(*)::int as many from post_assessment
    where by_person_id is null and rules[1] is not null and at >= ${from} and at < ${until} group by 1`.execute(
    db,
  );
  return new Map(rows.map(({ rule, many }) => [rule, many]));
}

/** Where a post is, as far as whoever asks reads it. */
export async function findPostSpace({ db }: Doing, postId: string): Promise<string | null> {
  const row = await db.selectFrom("post").select("space_id").where("id", "=", postId).executeTakeFirst();
  return row?.space_id ?? null;
}

export async function insertReview(
  { db, organisation, now, actor }: Doing,
  review: {
    postId: string;
    spaceId: string;
    ruleId: string | null;
    does: "example" | "change" | "nothing";
    because: string;
    /** Then only those who read the concern read that it was looked at. */
    fromConcern: boolean;
  },
): Promise<void> {
  await db
    .insertInto("triage_review")
    .values({
      post_id: review.postId,
      organisation_id: organisation.id,
      space_id: review.spaceId,
      rule_id: review.ruleId,
      does: review.does,
      because: seal(db, review.because),
      at: now,
      by_person_id: actor.personId ?? "",
      from_concern: review.fromConcern,
    })
    .onConflict((clash) => clash.column("post_id").doNothing())
    .execute();
}
