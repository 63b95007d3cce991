import { namesOf } from "../../people/index.ts";
import { one, type Asked } from "../../platform/web/index.ts";
import { sayDayNear } from "../../words/day.ts";
import { sayTime, sayWhen } from "../../words/time.ts";
import type { Inside } from "../reach.ts";
import { listUnwelcomed } from "../spaces/store/welcome-store.ts";
import { caseRow } from "./case-row.ts";
import { colourOf, isRed, type Colour } from "./care.ts";
import type { CaseRow } from "./pages/case-row.tsx";
import type { DeskView } from "./pages/desk-page.tsx";
import type { StripView } from "./pages/handover-strip.tsx";
import { pictureRow } from "./pictures/picture-rows.ts";
import { listWaits } from "./pictures/wait-store.ts";
import { sayWho } from "./say-case.ts";
import { listHere, type Here } from "./store/cover-store.ts";
import { deskMax, listAside, listOpen, listUnseen, type OnDesk } from "./store/desk-store.ts";
import { countFlags } from "./store/flag-store.ts";
import { listHandovers } from "./store/handover-store.ts";
import { listPromises } from "./store/promise-store.ts";
import { listWatched } from "./store/watch-store.ts";
import { listOwn } from "./store/written-store.ts";
import { wellbeingOf } from "./wellbeing.ts";

const said: Readonly<Record<string, string>> = {
  seen: "Thank you. They are marked as read.",
  signed: "You have signed for the handover. Thank you.",
  back: "Good to have you back. What comes now comes to you as well.",
  pause: "Take your time. What comes meanwhile goes to the others first.",
  debrief: "Noted. Your coordinator will find a time to talk, and it is on the list for your supervision.",
  watched: "Noted on the list.",
  kept: "Done. Thank you.",
  released: "Given back. Somebody else can take it on.",
  settled: "Noted. Thank you for staying with it.",
};

/** What lies on the desk of a space, for whoever looks after it. As many queries however much there is. */
export async function deskView(asked: Asked, { space }: Inside): Promise<DeskView> {
  const lying = [
    await listUnseen(asked, space.id),
    await listOpen(asked, space.id),
    await listAside(asked, space.id),
  ] as const;
  const pictures = await listWaits(asked, space.id);
  const here = await listHere(asked, space.id);
  const [handover] = await listHandovers(asked, space.id, "unsigned");
  const [promises, watched] = [await listPromises(asked, space.id), await listWatched(asked, space.id)];
  const hers = await asked.asSystem(() =>
    listOwn(
      asked,
      [...lying.flat(), ...pictures].map(({ postId }) => postId),
    ),
  );
  // her own is seen to by somebody else
  const notHers = (rows: readonly OnDesk[]): OnDesk[] => rows.filter(({ postId }) => !hers.has(postId));
  const [unseenRows, open, aside] = [notHers(lying[0]), notHers(lying[1]), notHers(lying[2])];
  const all = [...unseenRows, ...open, ...aside];
  const flags = await countFlags(
    asked,
    all.map(({ postId }) => postId),
  );
  const names = await namesOf(asked, [
    ...all.flatMap(({ ownerId, fallbackId }) => [ownerId, fallbackId]),
    ...pictures.map(({ ownerId }) => ownerId),
    ...here.map(({ personId }) => personId),
    ...promises.map(({ promisedBy }) => promisedBy),
    ...watched.map(({ addedBy }) => addedBy),
    handover?.writtenBy ?? null,
  ]);
  const me = asked.actor.personId;
  const row = (post: OnDesk): CaseRow =>
    caseRow(post, names, { now: asked.now, me, flags: flags.get(post.postId) ?? 0 });
  const isAside = new Set(aside.map(({ postId }) => postId));
  // each stands once: what nobody has seen comes first, unless it is urgent or put aside, and then it stands there
  const unseen = unseenRows.filter(({ tier, postId }) => tier === "none" && !isAside.has(postId));
  const shown = new Set([...isAside, ...unseen.map(({ postId }) => postId)]);
  const of = (colour: Colour): CaseRow[] =>
    open.filter((post) => colourOf(post.tier) === colour && !shown.has(post.postId)).map(row);
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "The house";
  const mine = here.find(({ personId }) => personId === me) ?? null;
  return {
    spaceId: space.id,
    space: space.name,
    said: said[one(asked.query, "just")] ?? null,
    here: sayHere(mine, here, called),
    isStaffed: here.length > 0,
    shift: mine ? { id: mine.shiftId } : null,
    strip: handover ? stripOf(handover, called(handover.writtenBy), asked) : null,
    unseen: unseen.map(row),
    red: of("red"),
    amber: of("amber"),
    aside: aside.map(row),
    pictures: pictures.map((wait) => pictureRow(wait, names, { now: asked.now, me, hers })),
    yours: lying[1].some(({ postId, tier }) => hers.has(postId) && isRed(tier)),
    green: of("green"),
    more: lying[1].length >= deskMax,
    watched: watched.map((each) => ({
      id: each.id,
      what: each.threadId ? `“${each.title ?? ""}”` : sayWho(each.handle),
      href: each.threadId ? `/threads/${each.threadId}` : null,
      why: each.why,
      until: `Until ${sayDayNear(each.untilOn, asked.today)}, noted by ${called(each.addedBy)}`,
    })),
    promises: promises.map((each) => ({
      id: each.id,
      words: each.words,
      href: `/threads/${each.threadId}?post=${each.postId}&open=yes#post-${each.postId}`,
      by: `${called(each.promisedBy)}, by ${sayDayNear(each.byOn, asked.today)}`,
    })),
    welcomes: (await listUnwelcomed(asked, space.id)).map(({ memberId, handle, dueAt }) => ({
      href: `/spaces/${space.id}/welcomes/${memberId}`,
      handle,
      by: `By ${sayWhen(dueAt, asked.now)}`,
      late: dueAt < asked.now,
    })),
    wellbeing: asked.actor.role === "supporter" ? await wellbeingOf(asked, space.id, mine) : null,
    mayWord: asked.actor.role === "coordinator",
  };
}

const stripOf = (
  handover: { id: string; writtenBy: string | null; writtenAt: Date },
  who: string,
  { actor, now }: Asked,
): StripView => ({
  href: `/handovers/${handover.id}`,
  mine: handover.writtenBy !== null && handover.writtenBy === actor.personId,
  words: `${handover.writtenBy ? `${who} wrote it` : "It wrote itself"} ${sayWhen(handover.writtenAt, now)}.`,
});

function sayHere(mine: Here | null, here: readonly Here[], called: (id: string) => string): string {
  if (mine) return `You are here until ${sayTime(mine.untilAt)}.`;
  const [first] = here;
  if (!first) return "Nobody is on shift here just now.";
  return here.length === 1
    ? `${called(first.personId)} is here until ${sayTime(first.untilAt)}.`
    : `${here.length} supporters are here.`;
}
