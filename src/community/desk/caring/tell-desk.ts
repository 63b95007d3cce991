import { listCoordinators } from "../../../people/index.ts";
import { noticeOf, type Doing } from "../../../platform/web/index.ts";

/** Open desks look again. */
export const deskChanged = (doing: Doing, spaceId: string): Promise<void> => doing.changed(`desk:${spaceId}`);

/**
 * Tells supporters of a space that something waits, at once on the page they have open and by a message that says nothing
 * (product: nothing personal in a message). Each is told once for the same reason.
 */
export async function tellSupporters(
  doing: Doing,
  about: { spaceId: string; programmeId: string; postId: string; why: string; urgent: boolean },
  personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds) {
    await doing.owe({
      toPersonId: personId,
      template: "desk-needs-you",
      subject: "Please sign in",
      body: "Something needs you now. Please sign in.",
      link: `/spaces/${about.spaceId}/desk`,
      programmeId: about.programmeId,
      urgent: about.urgent,
      onceKey: `desk:${about.why}:${about.postId}:${personId}`,
    });
    await doing.changed(noticeOf(personId));
  }
  await deskChanged(doing, about.spaceId);
}

/** Tells the coordinators of the programme, once for the same reason; what it is about is on their board. True when it is new. @param except it is about her own */
export async function tellCoordinators(
  doing: Doing,
  about: { spaceId: string; programmeId: string; onceKey: string },
  except: string | null = null,
): Promise<boolean> {
  let isNew = false;
  const told = await doing.asSystem(() => listCoordinators(doing.db, about.programmeId));
  for (const personId of told.filter((id) => id !== except)) {
    const owed = await doing.owe({
      toPersonId: personId,
      template: "desk-for-coordinator",
      subject: "Something waits on your board",
      body: "Something waits for you on your board. Please sign in.",
      link: "/board",
      programmeId: about.programmeId,
      urgent: true,
      onceKey: `${about.onceKey}:${personId}`,
    });
    isNew ||= owed !== null;
  }
  await doing.changed("board");
  await deskChanged(doing, about.spaceId);
  return isNew;
}
