import type { Doing } from "../../platform/web/index.ts";
import type { Concern } from "../concern.ts";
import { insertAfter, listRolesOf, queueTopic } from "./store.ts";

/** Whoever supports or works here is offered a talk (D26); a parent or a referrer hears that action was taken. */
const outside = ["parent", "referrer"];
const supervised = ["supporter", "moderator", "professional", "staff-member"];

/**
 * The first decision: whoever raised it hears that action was taken, without what it was (practice: safeguarding ladder
 * 6), is offered a talk about it, and a conversation in her supervision is queued. Once, however many decisions follow.
 */
export async function hearOfAction(doing: Doing, concern: Concern): Promise<void> {
  if (concern.raisedBy === doing.actor.personId) return;
  await doing.asSystem(async () => {
    const roles = await listRolesOf(doing, concern.raisedBy, concern.programmeId);
    const isInside = roles.some((role) => !outside.includes(role));
    const isFirst = await insertAfter(doing, {
      concernId: concern.id,
      personId: concern.raisedBy,
      actedAt: doing.now,
      debrief: isInside ? "offered" : "none",
    });
    if (!isFirst) return;
    if (roles.some((role) => supervised.includes(role)))
      await queueTopic(doing, {
        personId: concern.raisedBy,
        programmeId: concern.programmeId,
        keptFrom: concern.keptFrom,
      });
    await doing.owe({
      toPersonId: concern.raisedBy,
      template: "concern-acted-on",
      subject: "There is news for you",
      body: "There is news about what you sent. Sign in to see it.",
      link: `/concerns/${concern.id}`,
      programmeId: concern.programmeId,
      aboutId: concern.id,
      onceKey: `concern-acted-on:${concern.id}`,
    });
  });
}
