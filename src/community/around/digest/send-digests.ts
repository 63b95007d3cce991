import type { Doing } from "../../../platform/web/index.ts";
import { nextDue } from "../mine/rhythm.ts";
import { keepDigestDue, listDue } from "./due-store.ts";

/**
 * Owes a letter to everybody whose letter is due and who has something to read: the same words to each, never who wrote nor
 * what about (principle 1). A day on which nothing ran is made good by one letter, not by several.
 */
export async function sendDigests(doing: Doing): Promise<void> {
  for (const due of await listDue(doing, "digest")) {
    const sends = due.hasNews && !due.isAway;
    if (sends)
      await doing.owe({
        toPersonId: due.personId,
        template: "community-digest",
        subject: "Something to read",
        body: "There is something new to read, whenever it suits you. Nothing is expected of you. How often we write this is yours to choose when you are signed in.",
        link: "/",
        programmeId: due.programmeId,
        onceKey: `news:${due.id}:${due.dueAt.toISOString()}`,
      });
    await keepDigestDue(doing, due.id, nextDue(due, doing.now), sends);
  }
}
