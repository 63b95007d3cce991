import { newId } from "../../platform/db/index.ts";
import type { Reaction } from "../../platform/doing/reactions.ts";
import { findWhyStoodDown } from "../../safeguarding/index.ts";
import { addDays } from "../../words/day.ts";
import { listStandings } from "../store.ts";
import { carryOutHold } from "./carry-out.ts";
import { placeHold } from "./place-hold.ts";

/** Looked at again soon: a week without contact is long for whoever is waiting. */
const lookAgainDays = 7;

/**
 * A supporter is kept from matches while something is looked into: contact with everybody she supports in that programme
 * is put on hold too, in the same calm words, and whoever may see the concern knows why (practice: safeguarding ladder 7).
 */
export const holdAllHers: Reaction = async (doing, { subjectId, programmeId, detail }) => {
  const supporterId = String(detail?.["supporterId"] ?? "");
  const hers = await listStandings(doing, { supporterId, onlyOpen: true });
  const because = await findWhyStoodDown(doing, subjectId);
  for (const pair of hers) {
    if (pair.programmeId !== programmeId || pair.hold) continue;
    const why = because
      ? "She is not supporting while a concern is looked into."
      : "She is not supporting for now.";
    const outcome = placeHold(
      { id: newId(), mayDo: "answer", words: "", why, lookAgainOn: addDays(doing.today, lookAgainDays) },
      { pair, held: null, by: doing.actor.personId ?? "", today: doing.today },
      doing.now,
    );
    if (outcome.kind === "happened")
      await carryOutHold(doing, pair, {
        hold: outcome.state,
        facts: outcome.facts,
        why,
        concernId: because?.concernId ?? null,
      });
  }
};
