import type { Doing } from "../../platform/web/index.ts";
import { insertConflict, listWhoKeepsConflicts, type NewConflict } from "./store.ts";

/**
 * From now on `whoId` sees nothing of this record, on any page, list, count or message; leads and administrators are told
 * that something was said, and not what. The same form twice makes one entry.
 */
export async function declareConflict(doing: Doing, entry: NewConflict): Promise<void> {
  const keepers = await listWhoKeepsConflicts(doing);
  if (!(await insertConflict(doing, entry))) return;
  // nobody it is about: a fact about the parent would tell those who read her history
  await doing.happened({ kind: "ConflictDeclared", subjectKind: "conflict", subjectId: entry.id });
  for (const toPersonId of keepers.filter((id) => id !== doing.actor.personId && id !== entry.whoId))
    await doing.owe({
      toPersonId,
      template: "conflict-declared",
      subject: "Something to look at",
      body: "Somebody said who should not see a record. Please sign in and look.",
      link: "/conflicts",
      aboutId: entry.id,
      onceKey: `conflict:${entry.id}:${toPersonId}`,
    });
}
