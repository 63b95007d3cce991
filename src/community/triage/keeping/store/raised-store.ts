import type { Doing } from "../../../../platform/web/index.ts";
import type { Tier } from "../../tier.ts";
import "../../../moderation/tables.ts";
import "../../../tables.ts";
import "../tables.ts";

export type ReportedWorry = { caseId: string; postId: string; at: Date };

/** Reports of “I’m worried about them” on posts since, the first of each case; as far as whoever asks reads the cases. */
export async function listReportedWorries({ db }: Doing, since: Date): Promise<ReportedWorry[]> {
  return db
    .selectFrom("report_case as c")
    .innerJoin("report as r", "r.case_id", "c.id")
    .innerJoin("post as p", "p.id", "c.thing_id")
    .select(["c.id as caseId", "p.id as postId"])
    .select(({ fn }) => fn.min<Date>("r.at").as("at"))
    .where("c.thing_kind", "=", "post")
    .where("r.reason", "=", "worried")
    .where("c.opened_at", ">=", since)
    .groupBy(["c.id", "p.id"])
    .orderBy("at")
    .execute();
}

export type AsRead = {
  postId: string;
  spaceId: string;
  writtenAt: Date;
  byRules: Tier;
  reviewed: { ruleId: string | null; does: string; because: string; at: Date } | null;
};

/** These posts with what the rules last said of each, as far as whoever asks reads them. Two queries. */
export async function listAsRead({ db }: Doing, postIds: readonly string[]): Promise<AsRead[]> {
  if (postIds.length === 0) return [];
  const tiers = await db
    .selectFrom("post_assessment")
    .select(["post_id", "tier"])
    .distinctOn("post_id")
    .where("post_id", "in", postIds)
    .where("by_person_id", "is", null)
    .orderBy("post_id")
    .orderBy("at", "desc")
    .execute();
  const tierOf = new Map(tiers.map(({ post_id, tier }) => [post_id, tier]));
  const rows = await db
    .selectFrom("post as p")
    .leftJoin("triage_review as v", "v.post_id", "p.id")
    .select(["p.id as postId", "p.space_id as spaceId", "p.written_at as writtenAt"])
    .select(["v.rule_id as ruleId", "v.does", "v.because", "v.at"])
    .where("p.id", "in", postIds)
    .execute();
  return rows.map(({ ruleId, does, because, at, ...row }) => ({
    ...row,
    byRules: tierOf.get(row.postId) ?? "none",
    reviewed: does && at ? { ruleId, does, because: because ?? "", at } : null,
  }));
}
