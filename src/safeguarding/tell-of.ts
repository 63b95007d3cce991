import type { Doing } from "../platform/web/index.ts";
import type { Concern } from "./concern.ts";
import { listHolders } from "./store.ts";

/** Tells people that something needs them now; once each, and never what it is. */
export async function tellOf(doing: Doing, concern: Concern, whom: readonly string[]): Promise<void> {
  for (const personId of whom)
    await doing.owe({
      toPersonId: personId,
      template: "concern-raised",
      subject: "Please sign in now",
      body: "Something needs you now. Please sign in.",
      link: `/concerns/${concern.id}`,
      programmeId: concern.programmeId,
      aboutId: concern.id,
      onceKey: `concern-raised:${concern.id}:${personId}`,
      urgent: true,
    });
}

/** The open pages of one person that show concerns hear this topic, and nobody else's do. */
export const myConcerns = "my:concerns";

/**
 * Every open page of those who may see this concern looks again, and of nobody else: that a page looks again would tell
 * her that there is one.
 * @param also people who may see it besides the leads, those told and whoever raised it
 */
export async function concernChanged(
  doing: Doing,
  concern: Concern,
  also: readonly string[] = [],
): Promise<void> {
  const leads = (await listHolders(doing, concern.programmeId))
    .filter(({ role }) => role === "safeguarding-lead")
    .map(({ personId }) => personId);
  const may = [...concern.toldIds, ...leads, ...also].filter((id) => !concern.keptFrom.includes(id));
  for (const personId of new Set([...may, concern.raisedBy]))
    await doing.changed(`${myConcerns}@${personId}`);
  await doing.changed(`concern:${concern.id}`);
}
