import { changedMeanwhile, go, notAllowed, type Answer, type Asked } from "../platform/web/index.ts";
import { acknowledgeConcern } from "./acknowledge-concern.ts";
import { acknowledgeAlert } from "./duty/index.ts";
import { reachConcern } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { acknowledge, answersIt } from "./store.ts";
import { concernChanged } from "./tell-of.ts";

/** POST /concerns/:id/acknowledgement: a person has it, and whoever raised it is told who. */
export async function takeConcern(asked: Asked): Promise<Answer> {
  const found = await reachConcern(asked);
  if (!asked.actor.personId || !(await answersIt(asked, found.id))) throw notAllowed(REFUSALS.notYours);
  const outcome = acknowledgeConcern(found, asked.actor.personId, asked.now);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    if (!(await acknowledge(asked, outcome.state))) throw changedMeanwhile(REFUSALS.somebodyHasIt);
    await acknowledgeAlert(asked, "concern", found.id, asked.actor.personId);
    await asked.happened(...outcome.facts);
    if (found.raisedBy !== asked.actor.personId)
      await asked.owe({
        toPersonId: found.raisedBy,
        template: "concern-acknowledged",
        subject: "There is an answer for you",
        body: "Somebody has what you sent. Sign in to see who.",
        link: `/concerns/${found.id}`,
        programmeId: found.programmeId,
        aboutId: found.id,
        onceKey: `concern-acknowledged:${found.id}`,
        urgent: true,
      });
    await concernChanged(asked, found);
  }
  return go(`/concerns/${found.id}?just=taken`);
}
