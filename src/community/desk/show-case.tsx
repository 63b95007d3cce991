import { markOf, NotChecked } from "../../content/index.ts";
import { namesOf } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import { chainOf, DutyChain, WorriedLink } from "../../safeguarding/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays, sayDayNear, type Day } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import { sayWhen } from "../../words/time.ts";
import type { Inside } from "../reach.ts";
import { caseRow } from "./case-row.ts";
import { isRed, type Care } from "./care.ts";
import { sayFlagWhy } from "./flagging/flag-why.ts";
import { CasePage, type CaseView } from "./pages/case-page.tsx";
import { mayRelease } from "./policy.ts";
import { reachCase } from "./reach.ts";
import { sayReason, sayTier } from "./say-case.ts";
import { showCalled } from "./show-called.tsx";
import { listAssessed } from "./store/assessment-store.ts";
import { findOnDesk, type OnDesk } from "./store/desk-store.ts";
import { listFlagWhys } from "./store/flag-store.ts";
import { listNotes } from "./store/note-store.ts";
import { listWatched } from "./store/watch-store.ts";
import { contentOfTemplates } from "./templates/contents.ts";
import { listTemplates } from "./templates/list-templates.ts";

const said: Readonly<Record<string, string>> = {
  claimed: "You have it. Everybody on shift sees your name on it.",
  released: "Given back. Somebody else can take it on.",
  note: "The note is kept with this post.",
  tier: "Changed, with your reason.",
  settled: "Noted. Thank you for staying with it.",
  reading: "Others can read it now.",
  aside: "It is put aside. Its author is told kindly, and nothing is lost.",
  watched: "On the list.",
};

/** GET /posts/:id/care: for those who look after the space; whoever was told of it and reads no posts learns whom to ring. */
export async function showCase(asked: Asked): Promise<Answer> {
  if (asked.actor.role === "administrator") return showCalled(asked);
  const { care, ...inside } = await reachCase(asked, "to read");
  return drawCase(asked, inside, care, asked.typed, noProblems);
}

/** The page of a case, or the same again with what is not yet right; everything typed stays. */
export async function drawCase(
  asked: Asked,
  { space }: Inside,
  care: Care,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const post = await findOnDesk(asked, care.postId);
  if (!post) throw new Error("A case has lost its post.");
  const [notes, assessed, watched] = [
    await listNotes(asked, care.postId),
    await listAssessed(asked, [care.postId]),
    await listWatched(asked, space.id),
  ];
  const flags = await listFlagWhys(asked, care.postId);
  const names = await namesOf(asked, [
    care.ownerId,
    care.fallbackId,
    ...notes.map(({ byPersonId }) => byPersonId),
    ...assessed.map(({ byPersonId }) => byPersonId),
  ]);
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "The rules";
  const row = caseRow(post, names, { now: asked.now, me: asked.actor.personId, flags: 0 });
  const chain = await chainOf(asked, "post", care.postId);
  const templates = await listTemplates(asked);
  const already = watched.find((each) =>
    post.memberId ? each.memberId === post.memberId : each.threadId === post.threadId,
  );
  const view: CaseView = {
    ...row,
    spaceId: space.id,
    threadHref: `/threads/${care.threadId}?post=${care.postId}&open=yes#post-${care.postId}`,
    said: said[one(asked.query, "just")] ?? null,
    words: post.words,
    reason: sayReason(post.found, post.reason),
    asks: `It asks for: ${sayTier[care.tier]}.`,
    flags: flags.map(({ why, count }) => `${plural(count, "member")}: ${sayFlagWhy(why)}.`),
    mayClaim: !care.settledAt && !care.ownerId,
    mayRelease: !care.settledAt && mayRelease(care, asked.actor),
    maySettle: !care.settledAt && (!isRed(care.tier) || care.openedAt !== null),
    readable: post.held === null && post.hidden === null,
    over: care.settledAt !== null,
    answers: care.settledAt === null && !post.byColleague,
    chain: chain && <DutyChain {...chain.view} />,
    worried: <WorriedLink from={{ kind: "post", id: care.postId }} />,
    notes: notes.map((note) => ({
      id: note.id,
      who: called(note.byPersonId),
      when: sayWhen(note.at, asked.now),
      words: note.words,
    })),
    history: assessed.map((each, n) => ({
      key: String(n),
      words: `${called(each.byPersonId)}, ${sayWhen(each.at, asked.now)}: ${sayTier[each.tier]}. ${each.reason}`,
    })),
    templates,
    mark2: <NotChecked mark={await markOf(asked, contentOfTemplates(templates))} />,
    tiers: (["R", "U", "S", "A", "none"] as const).map((value) => ({ value, words: sayTier[value] })),
    watch: watchOf(post, already, asked),
    untils: [3, 7, 14, 28].map((days) => ({
      value: String(days),
      words: sayDayNear(addDays(asked.today, days), asked.today),
    })),
    ids: { note: newId(), settling: newId(), watch: newId() },
    typed: { tier: care.tier, ...typed },
    problems,
  };
  const options = { current: "community", live: [`desk:${space.id}`] };
  return Object.keys(problems).length > 0
    ? notYetRight("A post", <CasePage {...view} />, options)
    : page("A post", <CasePage {...view} />, options);
}

const watchOf = (
  post: OnDesk,
  already: { untilOn: Day; why: string } | undefined,
  asked: Asked,
): CaseView["watch"] => ({
  who: post.handle ?? "this conversation",
  already: already
    ? `${post.handle ?? "This conversation"} is on the list until ${sayDayNear(already.untilOn, asked.today)}: ${already.why}`
    : null,
});
