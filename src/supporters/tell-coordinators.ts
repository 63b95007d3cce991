import { listCoordinators } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import type { KindForStaff } from "../words/message-kinds.ts";

/** Something for whoever coordinates a programme. `onceKey` makes it told once to each of them. */
export type News = {
  programmeId: string;
  template: KindForStaff;
  body: string;
  link: string;
  aboutId?: string;
  onceKey?: string;
};

/** Tells every coordinator of the programme, and nobody who is doing this right now. Names nobody. */
export async function tellCoordinators(doing: Doing, news: News): Promise<void> {
  const coordinators = await doing.asSystem(() => listCoordinators(doing.db, news.programmeId, news.aboutId));
  for (const personId of coordinators.filter((id) => id !== doing.actor.personId))
    await doing.owe({
      toPersonId: personId,
      template: news.template,
      subject: "Something for you",
      body: news.body,
      link: news.link,
      programmeId: news.programmeId,
      ...(news.aboutId ? { aboutId: news.aboutId } : {}),
      ...(news.onceKey ? { onceKey: `${news.onceKey}:${personId}` } : {}),
    });
}
