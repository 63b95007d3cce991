import type { Doing } from "../../platform/web/index.ts";
import { called } from "./called.ts";
import "../tables.ts";

export type Names = ReadonlyMap<string, { name: string; called: string }>;

/**
 * Names for ids the caller may already show: it looks past the asker's rows, because who answered somebody is said
 * even to those who may not open her record. One query however many.
 */
export async function namesOf(doing: Doing, ids: readonly (string | null)[]): Promise<Names> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await doing.asSystem(() =>
    doing.db.selectFrom("person").select(["id", "name", "known_as"]).where("id", "in", wanted).execute(),
  );
  return new Map(rows.map((row) => [row.id, { name: row.name, called: called(row) }]));
}
