import type { Selectable } from "kysely";
import { seal, sealJson, type Db, type Tables } from "../../platform/db/index.ts";
import "../tables.ts";
import type { BroughtList, BroughtRow } from "./brought-list.ts";
import type { Mapping } from "./fields.ts";
import type { Sheet } from "./sheet.ts";

/** Keeps a list as it came; false when it is there already, as after a double click. */
export async function insertList(
  db: Db,
  organisationId: string,
  list: Pick<BroughtList, "id" | "programmeId" | "filename" | "sheet" | "mapping" | "begunAt" | "begunBy">,
): Promise<boolean> {
  const kept = await db
    .insertInto("import")
    .values({
      id: list.id,
      organisation_id: organisationId,
      programme_id: list.programmeId,
      filename: list.filename,
      sheet: sealJson(db, list.sheet),
      rows: list.sheet.rows.length,
      mapping: JSON.stringify(list.mapping),
      begun_at: list.begunAt,
      begun_by: list.begunBy,
      done_at: null,
      undone_at: null,
      undone_why: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The list, if this actor may see it; `lock` holds it, so that it is brought in once. */
export async function findList(db: Db, id: string, lock = false): Promise<BroughtList | null> {
  const query = db.selectFrom("import").selectAll().where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? listOf(row) : null;
}

export type ListLine = Pick<BroughtList, "id" | "filename" | "begunAt" | "doneAt" | "undoneAt"> & {
  rows: number;
};

/** The lists brought in before, newest first. */
export async function listLists(db: Db): Promise<ListLine[]> {
  const rows = await db
    .selectFrom("import")
    .select(["id", "filename", "begun_at as begunAt", "done_at as doneAt", "undone_at as undoneAt", "rows"])
    .orderBy("begun_at", "desc")
    .limit(20)
    .execute();
  return rows;
}

export async function keepMapping(db: Db, id: string, mapping: Mapping): Promise<void> {
  await db
    .updateTable("import")
    .set({ mapping: JSON.stringify(mapping) })
    .where("id", "=", id)
    .where("done_at", "is", null)
    .execute();
}

export async function keepDone(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable("import").set({ done_at: at }).where("id", "=", id).execute();
}

export async function keepUndone(db: Db, id: string, at: Date, why: string): Promise<void> {
  await db
    .updateTable("import")
    .set({ undone_at: at, undone_why: seal(db, why) })
    .where("id", "=", id)
    .execute();
}

/** So many rows in one statement: far below PostgreSQL's limit of parameters. */
const ROWS_AT_ONCE = 500;

export async function insertRows(
  db: Db,
  organisationId: string,
  listId: string,
  rows: readonly BroughtRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await db
      .insertInto("import_row")
      .values(
        rows.slice(from, from + ROWS_AT_ONCE).map((row) => ({
          import_id: listId,
          row: row.row,
          organisation_id: organisationId,
          ...columns(db, row),
        })),
      )
      .execute();
}

export async function keepRow(db: Db, listId: string, row: BroughtRow): Promise<void> {
  await db
    .updateTable("import_row")
    .set(columns(db, row))
    .where("import_id", "=", listId)
    .where("row", "=", row.row)
    .execute();
}

export async function listRows(db: Db, listId: string): Promise<BroughtRow[]> {
  const rows = await db
    .selectFrom("import_row")
    .selectAll()
    .where("import_id", "=", listId)
    .orderBy("row")
    .execute();
  return rows.map(rowOf);
}

type KeptCells = { cells: string[]; line: number; because: string | null };

const columns = (db: Db, { cells, line, because, state, problems, referralId }: BroughtRow) => ({
  cells: sealJson(db, { cells, line, because } satisfies KeptCells),
  state,
  problems: sealJson(db, problems),
  referral_id: referralId,
});

function rowOf(row: Selectable<Tables["import_row"]>): BroughtRow {
  const { cells, line, because } = row.cells as KeptCells;
  return {
    row: row.row,
    cells,
    line,
    because,
    state: row.state,
    problems: row.problems as BroughtRow["problems"],
    referralId: row.referral_id,
  };
}

const listOf = (row: Selectable<Tables["import"]>): BroughtList => ({
  id: row.id,
  programmeId: row.programme_id,
  filename: row.filename,
  sheet: row.sheet as Sheet,
  mapping: row.mapping as Mapping,
  begunAt: row.begun_at,
  begunBy: row.begun_by,
  doneAt: row.done_at,
  undoneAt: row.undone_at,
  undoneWhy: row.undone_why,
});
