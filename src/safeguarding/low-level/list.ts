import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addDays, at, today, type Day } from "../../words/day.ts";
import type { LowLevelKind } from "../deciding/decision.ts";
import { listLowLevelRows } from "./store.ts";

export type LowLevel = {
  concernId: string;
  /** Whom it is about: an id, or the name that was written; the same for the same person. */
  who: string;
  name: string;
  raisedOn: Day;
  kind: LowLevelKind | null;
};

/** Days looked back, so that a pattern over months shows. */
export const lookBackDays = 365;

/** Low-level concerns of the last year that the asker answers, oldest first. Two queries however many. */
export async function listLowLevel(doing: Doing): Promise<LowLevel[]> {
  const rows = await listLowLevelRows(doing, at(addDays(doing.today, -lookBackDays), "00:00"));
  const names = await namesOf(
    doing,
    rows.map(({ aboutPersonId }) => aboutPersonId),
  );
  return rows.map((row) => {
    const known = row.aboutPersonId ? names.get(row.aboutPersonId)?.name : undefined;
    const written = row.aboutName?.trim() ?? "";
    return {
      concernId: row.id,
      who: row.aboutPersonId ?? (written.toLocaleLowerCase("en-GB") || "nobody named"),
      name: known ?? (written || "Nobody named"),
      raisedOn: today(row.raisedAt),
      kind: row.kind,
    };
  });
}
