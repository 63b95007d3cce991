import { changedMeanwhile, type Doing } from "../../platform/web/index.ts";
import { cancelMeeting } from "../cancel-meeting.ts";
import { isOver } from "../meeting.ts";
import type { Relationship } from "../relationship.ts";
import { keepMeeting, listMeetings } from "../store.ts";
import { tellOthers } from "../tell-others.ts";
import { allowsMeeting, type Hold, type HoldFact } from "./hold.ts";
import { HOLD_REFUSALS } from "./refusals.ts";
import { insertHold, insertWhy } from "./store.ts";

/**
 * Places a hold: kept with its reason, what may not go on is called off with the same neutral message as any other change,
 * and the supporter is asked to read what she may do. Who is told why is decided by row policy, never here.
 */
export async function carryOutHold(
  doing: Doing,
  pair: Relationship,
  placed: { hold: Hold; facts: readonly HoldFact[]; why: string; concernId: string | null },
): Promise<void> {
  const { hold, facts, why, concernId } = placed;
  if (!(await insertHold(doing, hold, pair.programmeId))) throw changedMeanwhile(HOLD_REFUSALS.alreadyHeld);
  await insertWhy(doing, { holdId: hold.id, concernId, what: "placed", why });
  await doing.happened(...facts);
  await callOff(doing, pair, hold);
  await tellSupporter(doing, pair, hold, "placed");
}

/** Meetings that may not take place now are cancelled; the two hear that something changed, and no more. */
async function callOff(doing: Doing, pair: Relationship, hold: Hold): Promise<void> {
  const by = { personId: doing.actor.personId ?? "", side: "coordinator" as const };
  for (const meeting of await doing.asSystem(() => listMeetings(doing, pair.id))) {
    if (meeting.state === "cancelled" || meeting.state === "held" || isOver(meeting, doing.now)) continue;
    if (allowsMeeting(hold, meeting.how, meeting.accompaniedBy !== null)) continue;
    const outcome = cancelMeeting(meeting, { pair, by }, doing.now);
    if (outcome.kind !== "happened") continue;
    if (!(await doing.asSystem(() => keepMeeting(doing, outcome.state, meeting)))) continue;
    await doing.happened(...outcome.facts);
    await tellOthers(doing, pair, outcome.state);
  }
}

/** She reads on her own page what it is; the message says only that there is something to read. */
export async function tellSupporter(
  doing: Doing,
  pair: Relationship,
  hold: Hold,
  step: "placed" | "ended",
): Promise<void> {
  if (pair.supporterId !== doing.actor.personId)
    await doing.owe({
      toPersonId: pair.supporterId,
      template: "contact-paused",
      subject: "There is something to read",
      body: "There is something to read before you are next in touch. Please sign in.",
      link: "/supporting",
      programmeId: pair.programmeId,
      aboutId: hold.id,
      onceKey: `hold:${hold.id}:${step}`,
      urgent: step === "placed",
    });
  for (const topic of ["board", `person:${pair.supporterId}`, `person:${pair.parentId}`])
    await doing.changed(topic);
}
