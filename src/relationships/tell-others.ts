import type { Doing } from "../platform/web/index.ts";
import type { Meeting } from "./meeting.ts";
import type { Relationship } from "./relationship.ts";

/** Tells everybody the meeting concerns, except whoever acted: that something was arranged, and never what. */
export async function tellOthers(doing: Doing, pair: Relationship, meeting: Meeting): Promise<void> {
  const links = new Map([
    [pair.parentId, "/today"],
    [pair.supporterId, "/supporting"],
  ]);
  if (meeting.accompaniedBy) links.set(meeting.accompaniedBy, `/relationships/${pair.id}`);
  for (const [toPersonId, link] of links) {
    await doing.changed(`person:${toPersonId}`);
    if (toPersonId === doing.actor.personId) continue;
    await doing.owe({
      toPersonId,
      template: toPersonId === pair.parentId ? "meeting-changed" : "meeting-changed-for-others",
      aboutPersonId: pair.parentId,
      subject: "Something was arranged",
      body: "Something was arranged. Sign in to see it.",
      link,
      programmeId: pair.programmeId,
      aboutId: meeting.id,
      onceKey: `meeting:${meeting.id}:${meeting.sequence}:${toPersonId}`,
    });
  }
  await doing.changed("board");
}
