import type { Doing } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayTime, sayWhen } from "../../words/time.ts";
import type { Space } from "../space.ts";
import { listSpaces } from "../store/space-store.ts";
import { bandsOf } from "./bands.ts";
import { coverOf, gapsIn, lateMinutes, type Covered } from "./cover.ts";
import type { Need } from "./rota.ts";
import { sayHours } from "./say-shift.ts";
import { minutesAfter, type Shift } from "./shift.ts";
import { listNeeds } from "./store/need-store.ts";
import { listPlans } from "./store/plan-store.ts";
import { listShifts } from "./store/shift-store.ts";

/** Days ahead in which hours without enough people are on the board. */
const daysAhead = 7;

/** What of the rota waits for a coordinator: who has not begun, the next hours without enough people, and plans to answer. */
export async function rotaOpen(doing: Doing): Promise<OpenThing[]> {
  const { now, today } = doing;
  const spaces = (await listSpaces(doing)).filter(({ closedAt }) => closedAt === null);
  if (spaces.length === 0) return [];
  const needs = await listNeeds(doing);
  const last = addDays(today, daysAhead);
  const shifts = await listShifts(doing, { from: now, to: at(addDays(last, 1), "00:00") });
  const plans = (await listPlans(doing)).filter(({ state }) => state === "proposed");
  return spaces.flatMap((space) => {
    const own = shifts.filter(({ spaceId }) => spaceId === space.id);
    return [
      ...own.flatMap((shift) => lateThing(shift, space, now)),
      ...gapThing(space, coverHere(needs, space, own, today, last, now), now),
      ...plans.flatMap((plan) =>
        plan.spaceId === space.id
          ? [
              {
                key: `rota-plan:${plan.id}`,
                severity: "fine" as const,
                title: `A plan for ${space.name} is ready`,
                words: "Nobody has these hours until you accept it.",
                clock: `Asked for ${sayWhen(plan.askedAt, now)}`,
                late: false,
                href: `/plans/${plan.id}`,
                doWords: "Look at it",
                since: plan.askedAt,
              },
            ]
          : [],
      ),
    ];
  });
}

const coverHere = (
  needs: readonly Need[],
  space: Space,
  shifts: readonly Shift[],
  today: Parameters<typeof bandsOf>[1],
  last: Parameters<typeof bandsOf>[2],
  now: Date,
): Covered[] =>
  coverOf(
    bandsOf(
      needs.filter(({ spaceId }) => spaceId === space.id),
      today,
      last,
    ),
    shifts,
    now,
  );

function lateThing(shift: Shift, space: Space, now: Date): OpenThing[] {
  if (shift.state !== "planned" || minutesAfter(shift.fromAt, lateMinutes) > now) return [];
  return [
    {
      key: `shift-late:${shift.id}`,
      severity: "now",
      title: `A shift in ${space.name} has not begun`,
      words: "She was reminded, and others were asked.",
      clock: `Since ${sayTime(shift.fromAt)}`,
      late: true,
      href: `/spaces/${space.id}/rota`,
      doWords: "Find somebody",
      since: shift.fromAt,
    },
  ];
}

/** One line a space: its next gap leads, the others are counted. */
function gapThing(space: Space, covered: readonly Covered[], now: Date): OpenThing[] {
  const gaps = gapsIn(covered, now);
  const [next] = gaps;
  if (!next) return [];
  const soon = next.fromAt.getTime() - now.getTime() < 24 * 60 * 60_000;
  const more = gaps.length - 1;
  return [
    {
      key: `rota-gap:${space.id}`,
      severity: soon ? "soon" : "fine",
      title: `${space.name}: ${next.has === 0 ? "nobody" : "too few"}, ${sayHours(next.fromAt, next.toAt, now).replace(/^T(?=oday|omorrow)/, "t")}`,
      words: [
        next.has === 0
          ? `${plural(next.need, "person is", "people are")} needed.`
          : `${next.has} of the ${next.need} needed.`,
        ...(more > 0 ? [`${plural(more, "other time")} in the next ${daysAhead} days.`] : []),
      ].join(" "),
      clock: next.fromAt <= now ? "Now" : `Begins ${sayWhen(next.fromAt, now)}`,
      late: next.fromAt <= now,
      href: `/spaces/${space.id}/rota/cover?need=${next.needId}&on=${next.day}`,
      doWords: "Ask them",
      since: next.fromAt,
    },
  ];
}
