import type { Asked } from "../platform/web/index.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { openThing } from "./pages/matches/view.ts";
import { listNames } from "./sides/store.ts";
import { listMatches, openMatches } from "./store.ts";

/** Proposals that wait for an answer, for the coordinator's board. Parents who wait for a match come from referrals. */
export async function listOpenMatches(asked: Asked): Promise<OpenThing[]> {
  const programme = asked.actor.programmeId;
  const open = await listMatches(asked.db, {
    states: openMatches,
    ...(programme ? { programmeId: programme } : {}),
  });
  const names = await listNames(
    asked.db,
    open.flatMap(({ parentId, supporterId }) => [parentId, supporterId]),
  );
  return open.flatMap((match) => ("answerBy" in match ? [openThing(match, names, asked.today)] : []));
}
