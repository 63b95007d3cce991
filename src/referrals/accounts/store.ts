import type { Selectable } from "kysely";
import type { Db, Tables } from "../../platform/db/index.ts";
import type { Request } from "./request.ts";
import "../tables.ts";

function requestOf(row: Selectable<Tables["professional_request"]>): Request {
  const asked = {
    id: row.id,
    organisationId: row.organisation_id,
    programmeId: row.programme_id,
    name: row.name,
    role: row.role,
    team: row.team,
    email: row.email,
    askedAt: row.asked_at,
  };
  if (row.refused_at)
    return { ...asked, state: "refused", refusedAt: row.refused_at, refusedWhy: row.refused_why ?? "" };
  if (row.approved_at)
    return {
      ...asked,
      state: "approved",
      provedAt: row.proved_at,
      approvedAt: row.approved_at,
      approvedBy: row.approved_by,
      personId: row.person_id ?? "",
    };
  return row.proved_at
    ? { ...asked, state: "proved", provedAt: row.proved_at }
    : { ...asked, state: "asked" };
}

/** Writes a request; false when this form was sent before. */
export async function insertRequest(
  db: Db,
  request: Omit<Request, "state">,
  tokenHash: Buffer,
): Promise<boolean> {
  const written = await db
    .insertInto("professional_request")
    .values({
      id: request.id,
      organisation_id: request.organisationId,
      programme_id: request.programmeId,
      name: request.name,
      role: request.role,
      team: request.team,
      email: request.email,
      asked_at: request.askedAt,
      token_hash: tokenHash,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function findRequest(
  db: Db,
  by: { id: string } | { tokenHash: Buffer },
): Promise<Request | null> {
  const query = db.selectFrom("professional_request").selectAll().forUpdate();
  const row = await (
    "id" in by ? query.where("id", "=", by.id) : query.where("token_hash", "=", by.tokenHash)
  ).executeTakeFirst();
  return row ? requestOf(row) : null;
}

/** Proved, and waiting for a person: the one who waits longest first. */
export async function listWaiting(db: Db): Promise<Request[]> {
  const rows = await db
    .selectFrom("professional_request")
    .selectAll()
    .where("proved_at", "is not", null)
    .where("approved_at", "is", null)
    .where("refused_at", "is", null)
    .orderBy("proved_at")
    .orderBy("id")
    .execute();
  return rows.map(requestOf);
}

/** Writes what was decided about a request. */
export async function keepRequest(db: Db, request: Request): Promise<void> {
  await db
    .updateTable("professional_request")
    .set({
      ...(request.state === "proved" ? { proved_at: request.provedAt } : {}),
      ...(request.state === "approved"
        ? {
            proved_at: request.provedAt,
            approved_at: request.approvedAt,
            approved_by: request.approvedBy,
            person_id: request.personId,
          }
        : {}),
      ...(request.state === "refused"
        ? { refused_at: request.refusedAt, refused_why: request.refusedWhy }
        : {}),
      id: request.id,
    })
    .where("id", "=", request.id)
    .execute();
}
