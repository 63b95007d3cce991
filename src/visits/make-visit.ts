import { newId } from "../platform/db/index.ts";
import { changedMeanwhile, go as goTo, one, type Answer, type Asked } from "../platform/web/index.ts";
import { openConcern } from "../safeguarding/index.ts";
import { plainDigits } from "../words/digits.ts";
import { carryOut } from "./carry-out.ts";
import { go, type Going } from "./going.ts";
import { leaveVisit } from "./leave-visit.ts";
import { reachVisit } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { callForHelp } from "./watching/call-for-help.ts";

/** What could not be: the page of the visit says why, and what to do. */
async function going(asked: Asked, what: Going, just: string): Promise<Answer> {
  const visit = await reachVisit(asked, "go");
  const refusal = await go(asked, visit, what, "page");
  if (refusal === null) return goTo(`/visits/${visit.id}?just=${just}`);
  // the page says what is missing, and somebody who can let it go ahead has been told: that stays
  if (refusal === "noteNeeded" || refusal === "secondNeeded") return goTo(`/visits/${visit.id}`);
  throw changedMeanwhile(REFUSALS[refusal]);
}

/** POST /visits/:id/check-in */
export const checkIn = (asked: Asked): Promise<Answer> => going(asked, { kind: "in" }, "in");

/** POST /visits/:id/check-out */
export const checkOut = (asked: Asked): Promise<Answer> => going(asked, { kind: "out" }, "out");

/** POST /visits/:id/more-time */
export const moreTime = (asked: Asked): Promise<Answer> =>
  going(asked, { kind: "later", minutes: Number(plainDigits(one(asked.typed, "minutes")) || "30") }, "later");

/**
 * POST /visits/:id/leaving: one tap. The visit is over, a concern is open with or without words, and whoever is on call
 * is told at once.
 */
export async function leave(asked: Asked): Promise<Answer> {
  const visit = await reachVisit(asked, "go");
  const outcome = leaveVisit(visit, asked.now);
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    await carryOut(asked, visit, outcome);
    const concernId = await openConcern(asked, {
      id: newId(),
      programmeId: visit.programmeId,
      aboutPersonId: visit.parentId,
      from: { kind: "visit", id: visit.id },
      words: "",
      wordsId: newId(),
    });
    const about = { programmeId: visit.programmeId, visitId: visit.id, supporterId: visit.supporterId };
    await callForHelp(asked, about, "left", concernId);
  }
  return goTo(`/visits/${visit.id}?just=left`);
}
