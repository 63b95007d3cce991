import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayAgo } from "../../words/duration.ts";
import { isRed } from "./care.ts";
import { sayClock } from "./say-case.ts";
import { listOnBoard, type OnBoard } from "./store/board-store.ts";
import { listTold } from "./store/shift-end-store.ts";

/** What of the desks waits for a coordinator: reds first, then answers nobody gave in time, then unsigned handovers. */
export async function deskOpen(doing: Doing): Promise<OpenThing[]> {
  const cases = await listOnBoard(doing);
  const handovers = await listTold(doing);
  const names = await namesOf(
    doing,
    cases.map(({ care }) => care.ownerId),
  );
  const called = (id: string | null): string | null => (id ? (names.get(id)?.called ?? null) : null);
  return [
    ...cases.map((each) => caseThing(each, called(each.care.ownerId), doing.now)),
    ...handovers.map(({ id, space, writtenAt }) => ({
      key: `handover:${id}`,
      severity: "soon" as const,
      title: `A handover in ${space} has not been signed for`,
      words: "The next shift has begun, and nobody has taken over what the last one left.",
      clock: `Written ${sayAgo(writtenAt, doing.now)}`,
      late: true,
      href: `/handovers/${id}`,
      doWords: "Read it",
      since: writtenAt,
    })),
  ];
}

function caseThing({ care, space }: OnBoard, owner: string | null, now: Date): OpenThing {
  const red = isRed(care.tier);
  const clock = sayClock(care, now);
  const waits = red ? "A red post" : care.tier === "A" ? "An amber post" : "A post";
  return {
    key: `post:${care.postId}`,
    severity: red && !owner ? "now" : "soon",
    title: `${waits} in ${space} ${owner ? "is open" : "waits for somebody"}`,
    words: owner
      ? `${owner} has it.`
      : red
        ? "Nobody has opened it yet, or whoever did has gone."
        : "Nobody on the rota has answered it.",
    clock: clock.words,
    late: clock.late,
    safety: red,
    href: `/posts/${care.postId}/care`,
    doWords: red && !care.openedAt ? "Open it" : "See",
    since: care.writtenAt,
  };
}
