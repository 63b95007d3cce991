import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { calledIn } from "../names-in.ts";
import { listConcernsIn } from "../store.ts";
import { followUpClock, sayFollowUp } from "./say-follow-up.ts";
import { listFollowUps } from "./store.ts";

/** What is open about concerns and due by today, for the boards of those who answer them. Three queries however many. */
export async function followUpsOpen(doing: Doing): Promise<OpenThing[]> {
  const due = (await listFollowUps(doing, { open: true })).filter(
    (each) => followUpClock(each, doing.now).severity !== "fine",
  );
  const concerns = await listConcernsIn(
    doing,
    due.map(({ concernId }) => concernId),
  );
  const names = await namesOf(doing, [
    ...due.map(({ ownerId }) => ownerId),
    ...[...concerns.values()].map(({ aboutPersonId }) => aboutPersonId),
  ]);
  return due.map((each): OpenThing => {
    const clock = followUpClock(each, doing.now);
    const about = calledIn(names, concerns.get(each.concernId)?.aboutPersonId ?? null);
    return {
      key: `follow-up:${each.id}`,
      severity: clock.severity,
      title: `${sayFollowUp(each.kind)}: about ${about}`,
      words: `It is with ${calledIn(names, each.ownerId)}.`,
      clock: clock.words,
      late: clock.late,
      safety: true,
      href: `/concerns/${each.concernId}/follow-ups/${each.id}`,
      doWords: "Open it",
      since: each.openedAt,
    };
  });
}
