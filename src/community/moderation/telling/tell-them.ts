import type { Doing } from "../../../platform/web/index.ts";

/**
 * A neutral message that there is something to read. It names nothing, leads to her own page of the community, and is a
 * kind that nobody else reads: that it was sent now would say whose post was decided about.
 */
export async function tellThem(doing: Doing, personIds: readonly string[], onceFor: string): Promise<void> {
  for (const toPersonId of personIds)
    await doing.owe({
      toPersonId,
      template: "report-told",
      subject: "Something for you to read",
      body: "There is something for you to read. Please sign in.",
      link: "/community/decided",
      onceKey: `report-told:${onceFor}:${toPersonId}`,
    });
}
