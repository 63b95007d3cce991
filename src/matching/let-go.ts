import type { Doing } from "../platform/web/index.ts";
import { carryOut } from "./carry-out.ts";
import { listMatches, openMatches } from "./store.ts";
import { withdrawMatch } from "./withdraw-match.ts";

/** Takes back every proposal that waits for somebody or is about her, as her account closes. */
export async function letGoOfMatches(doing: Doing, personId: string): Promise<void> {
  for (const mine of [{ parentId: personId }, { supporterId: personId }])
    for (const match of await listMatches(doing.db, { ...mine, states: openMatches }))
      await carryOut(
        doing,
        match,
        withdrawMatch(match, { by: doing.actor.personId ?? personId, why: "circumstances" }, doing),
      );
}
