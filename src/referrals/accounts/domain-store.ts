import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

/** Domains whose professionals are let in at once, by name. */
export async function listDomains(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("allowed_domain")
    .select("domain")
    .where("ended_at", "is", null)
    .orderBy("domain")
    .execute();
  return rows.map(({ domain }) => domain);
}

/** Whether this domain, or one it stands under, is trusted: "midwives.trust.example" under "trust.example". */
export async function isDomainAllowed(db: Db, domain: string): Promise<boolean> {
  const row = await db
    .selectFrom("allowed_domain")
    .select("domain")
    .where("ended_at", "is", null)
    .where((where) =>
      where.or([
        where("domain", "=", domain),
        where(sql`right(${domain}, length(domain) + 1)`, "=", sql`'.' || domain`),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

export async function allowDomain(
  db: Db,
  allowed: { organisationId: string; domain: string; at: Date; by: string | null },
): Promise<void> {
  await db
    .insertInto("allowed_domain")
    .values({
      organisation_id: allowed.organisationId,
      domain: allowed.domain,
      added_at: allowed.at,
      added_by: allowed.by,
      ended_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organisation_id", "domain"])
        .doUpdateSet({ added_at: allowed.at, added_by: allowed.by, ended_at: null }),
    )
    .execute();
}

export async function endDomain(db: Db, domain: string, at: Date): Promise<void> {
  await db
    .updateTable("allowed_domain")
    .set({ ended_at: at })
    .where("domain", "=", domain)
    .where("ended_at", "is", null)
    .execute();
}
