import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayAgo } from "../../words/duration.ts";
import { isRed } from "./care.ts";
import { flagsNeeded } from "./flagging/flag-post.ts";
import { fromColleague, sayClock } from "./say-case.ts";
import { listWaitsOnBoard } from "./pictures/wait-store.ts";
import { countFlags } from "./store/flag-store.ts";
import { listOnBoard, type OnBoard } from "./store/board-store.ts";
import { listTold } from "./store/shift-end-store.ts";
import { listOwn } from "./store/written-store.ts";

/** What of the desks waits for a coordinator: reds first, then answers nobody gave in time, then unsigned handovers. */
export async function deskOpen(doing: Doing): Promise<OpenThing[]> {
  const all = await listOnBoard(doing);
  const pictures = await listWaitsOnBoard(doing);
  // nobody decides about her own
  const own = await doing.asSystem(() =>
    listOwn(doing, [...all.map(({ care }) => care.postId), ...pictures.map(({ postId }) => postId)]),
  );
  const cases = all.filter(({ care }) => !own.has(care.postId));
  const handovers = await listTold(doing);
  const flags = await countFlags(
    doing,
    cases.map(({ care }) => care.postId),
  );
  const names = await namesOf(
    doing,
    cases.map(({ care }) => care.ownerId),
  );
  const called = (id: string | null): string | null => (id ? (names.get(id)?.called ?? null) : null);
  return [
    ...cases.map((each) =>
      caseThing(each, called(each.care.ownerId), flags.get(each.care.postId) ?? 0, doing.now),
    ),
    ...pictures
      .filter(({ postId }) => !own.has(postId))
      .map(({ postId, space, sentAt }) => ({
        key: `picture:${postId}`,
        severity: "soon" as const,
        title: `A picture in ${space} waits to be looked at`,
        words: "Others see neither it nor its post before somebody has looked.",
        clock: `Sent ${sayAgo(sentAt, doing.now)}`,
        late: false,
        href: `/posts/${postId}/picture-check`,
        doWords: "Look",
        since: sentAt,
      })),
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

function caseThing(
  { care, space, hidden, byColleague }: OnBoard,
  owner: string | null,
  flags: number,
  now: Date,
): OpenThing {
  const red = isRed(care.tier);
  const clock = sayClock(care, now);
  const waits = red ? "A red post" : care.tier === "A" ? "An amber post" : "A post";
  return {
    key: `post:${care.postId}`,
    severity: red && !owner ? "now" : "soon",
    title: `${waits} in ${space} ${owner ? "is open" : "waits for somebody"}`,
    words: owner ? `${owner} has it.` : byColleague ? fromColleague : sayWhy(red, hidden, flags),
    clock: clock.words,
    late: clock.late,
    safety: red,
    href: `/posts/${care.postId}/care`,
    doWords: red && !care.openedAt ? "Open it" : "See",
    since: care.writtenAt,
  };
}

function sayWhy(red: boolean, hidden: string | null, flags: number): string {
  if (red) return "Nobody has opened it yet, or whoever did has gone.";
  if (hidden === "flags") return "Members have put it aside, and nobody has looked yet.";
  return flags >= flagsNeeded
    ? "Members flagged it who put others of hers aside before, so it still stands. See whether somebody is being singled out."
    : "Nobody on the rota has answered it.";
}
