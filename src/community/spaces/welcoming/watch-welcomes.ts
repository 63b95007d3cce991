import type { Doing } from "../../../platform/web/index.ts";
import { tellCoordinators } from "../../../supporters/index.ts";
import { takeOverdueWelcomes } from "../store/overdue-store.ts";

/** Nobody greeted somebody new in time: her coordinator is told once, without a name. */
export async function watchWelcomes(doing: Doing): Promise<void> {
  for (const { spaceId, programmeId, memberId } of await takeOverdueWelcomes(doing)) {
    await tellCoordinators(doing, {
      programmeId,
      template: "community-news",
      body: "Somebody new is waiting for a welcome. Sign in to see where.",
      link: "/community",
      onceKey: `unwelcomed:${memberId}`,
    });
    await doing.changed(`desk:${spaceId}`);
    await doing.changed("board");
  }
}
