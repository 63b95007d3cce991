import type { Doing } from "../../platform/web/index.ts";
import { startSentence } from "../../words/naming.ts";
import { sayWhen } from "../../words/time.ts";
import { namesOf } from "../names/store.ts";
import { sayConflict, sayFound, type Conflict } from "./conflict.ts";
import type { ConflictRow } from "./pages/conflicts-page.tsx";

/** Entries as those who keep them read them. One query for the names however many. */
export async function conflictRows(doing: Doing, found: readonly Conflict[]): Promise<ConflictRow[]> {
  const names = await namesOf(
    doing,
    found.flatMap(({ whoId, subjectId, beganBy }) => [whoId, subjectId, beganBy]),
  );
  return found.map((each) => ({
    id: each.id,
    who: each.whoId ? (names.get(each.whoId)?.name ?? "Somebody") : null,
    named: each.named,
    subject: names.get(each.subjectId)?.name ?? "Somebody",
    how: startSentence(sayConflict(each.kind)),
    why: each.why,
    said: `${names.get(each.beganBy)?.called ?? "Somebody"} ${sayFound(each.found)}, ${sayWhen(each.beganAt, doing.now)}`,
  }));
}
