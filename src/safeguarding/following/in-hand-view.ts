import { namesOf, type Names } from "../../people/index.ts";
import { one, type Asked } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import { sayWhen } from "../../words/time.ts";
import type { Concern } from "../concern.ts";
import type { Decision } from "../deciding/decision.ts";
import { sayDecision } from "../deciding/say-decision.ts";
import { listDecisions } from "../deciding/store.ts";
import { monthsWaiting } from "../low-level/months-waiting.ts";
import { reviewDueAt, saysMonth } from "../low-level/month.ts";
import { calledIn, idsIn } from "../names-in.ts";
import { sayAbout } from "../say-about.ts";
import type { FollowUp } from "./follow-up.ts";
import { listClosed, listInHand, type ClosedConcern } from "./in-hand-store.ts";
import type { ClosedRow, InHandRow, InHandView } from "./pages/in-hand-part.tsx";
import { followUpClock, sayFollowUp } from "./say-follow-up.ts";
import { listFollowUps } from "./store.ts";

const periods = { "30": "the last 30 days", "365": "the last 12 months" } as const;
type Timed = InHandRow & { due: Date | null };

/** What follows concerns somebody has, by clock, and those closed in a stated period. As many queries however many rows. */
export async function inHandView(asked: Asked): Promise<InHandView> {
  const days = one(asked.query, "closed") === "365" ? "365" : "30";
  const inHand = await listInHand(asked);
  const closed = await listClosed(asked, at(addDays(asked.today, -Number(days)), "00:00"));
  const open = await listFollowUps(asked, { open: true });
  const decisions = await listDecisions(asked, [
    ...inHand.map(({ id }) => id),
    ...closed.map(({ concern }) => concern.id),
  ]);
  const names = await namesOf(asked, [
    ...inHand.flatMap(idsIn),
    ...closed.flatMap(({ concern, closedBy }) => [...idsIn(concern), closedBy]),
    ...open.map(({ ownerId }) => ownerId),
  ]);
  const isLead = asked.actor.role === "safeguarding-lead";
  const reviews = isLead ? await monthsWaiting(asked) : [];
  const rows = [
    ...inHand.flatMap((concern) => rowsOf(concern, open, names, asked.now)),
    ...reviews.map((month) => reviewRow(month, asked.now)),
  ];
  return {
    rows: rows.sort(byClock),
    closed: closed.map((each) => closedRow(each, decisions, names, asked.now)),
    period: periods[days],
    periods: Object.entries(periods)
      .filter(([key]) => key !== days)
      .map(([key, words]) => ({ href: `/concerns?closed=${key}`, words: `Show ${words}` })),
    lowLevel: isLead ? { href: "/concerns/low-level", words: "Low-level concerns by month" } : null,
  };
}

const byClock = (one: Timed, other: Timed): number =>
  (one.due?.getTime() ?? Infinity) - (other.due?.getTime() ?? Infinity) || one.key.localeCompare(other.key);

function rowsOf(concern: Concern, open: readonly FollowUp[], names: Names, now: Date): Timed[] {
  const about = `About ${sayAbout(concern, names)}`;
  const href = `/concerns/${concern.id}`;
  const ofIt = open.filter(({ concernId }) => concernId === concern.id);
  if (ofIt.length === 0)
    return [
      { key: concern.id, href, about, words: "Nothing waits any more. Close it.", clock: null, due: null },
    ];
  return ofIt.map((each) => ({
    key: each.id,
    href,
    about,
    words: `${sayFollowUp(each.kind)}. With ${calledIn(names, each.ownerId)}.`,
    clock: followUpClock(each, now),
    due: each.dueAt,
  }));
}

function reviewRow(month: Parameters<typeof saysMonth>[0], now: Date): Timed {
  const due = reviewDueAt(month);
  return {
    key: `low-level-${month}`,
    href: `/concerns/low-level?month=${month.slice(0, 7)}`,
    about: `Low-level concerns of ${saysMonth(month)}`,
    words: "Look at them together, so that a pattern shows.",
    clock: followUpClock({ dueAt: due }, now),
    due,
  };
}

function closedRow(
  { concern, closedAt, closedBy }: ClosedConcern,
  decisions: readonly Decision[],
  names: Names,
  now: Date,
): ClosedRow {
  const last = decisions.findLast(({ concernId }) => concernId === concern.id);
  return {
    id: concern.id,
    about: sayAbout(concern, names),
    words: `${last ? `${sayDecision(last)}. ` : ""}Closed by ${calledIn(names, closedBy)}, ${sayWhen(closedAt, now)}.`,
  };
}
