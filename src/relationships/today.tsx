import { cardsForToday, situationOf } from "../cards/index.ts";
import { unitsFor } from "../organisation/index.ts";
import { namesOf } from "../people/index.ts";
import { one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { sayDayShort, sayDayWithWeekday, today as dayOf } from "../words/day.ts";
import { sayDueAhead, sayOwnPregnancy, weekNamed } from "../words/speak-of-her.ts";
import { sayTime } from "../words/time.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { TodayPage, type TodayView } from "./pages/today-page.tsx";
import { onDay } from "./say-meeting.ts";
import { findOwnPregnancy, listStandings, type Standing } from "./store.ts";
import { todayLead } from "./today-lead.ts";

/** What other features put on a first screen; app.ts gives them, so that nobody here needs to know who they are. */
export type Things = readonly ((asked: Asked) => Promise<readonly TodayThing[]>)[];

const saidAfter: Record<string, string> = {
  booked: "Booked. It is in your plan.",
  others: "Thank you. You get a message when there are new times.",
  cancelled: "Cancelled.",
  agreed: "Thank you. You agreed to the ground rules.",
};

/** GET /today: a parent's first screen. */
export const today =
  (things: Things) =>
  async (asked: Asked): Promise<Answer> => {
    const [pair] = await listStandings(asked, { parentId: asked.actor.personId ?? "", onlyOpen: true });
    const waiting = await inTurn(asked, things);
    const pregnant = pair
      ? { ...pair, isFathers: pair.settings.forWhom === "dads" }
      : await findOwnPregnancy(asked);
    const company = pair?.asking?.accompaniedBy ?? pair?.next?.accompaniedBy ?? null;
    const names = await namesOf(asked, [company]);
    const accompanied = company ? (names.get(company)?.called ?? null) : null;
    const lines = await unitsFor(asked);
    const own =
      pregnant && sayOwnPregnancy(pregnant, asked.today, pregnant.isFathers ? "a father's" : "hers");
    const view: TodayView = {
      day: sayDayWithWeekday(asked.today),
      said: saidAfter[one(asked.query, "just")] ?? null,
      supporter: pair
        ? {
            id: pair.supporterId,
            called: pair.supporter.called,
            about: aboutSupporter(pair),
            lead: todayLead(pair, accompanied, asked.today),
          }
        : null,
      things: waiting,
      pregnancy: own ? { ...own, steps: pair ? stepsAhead(pair, asked) : [] } : null,
      rules: pair ? rulesLine(pair) : null,
      relationshipHref: pair ? `/relationships/${pair.id}` : null,
      helpLines: lines,
      // where no week is known, "Help now" has all of them
      cards: own ? cardsForToday(situationOf(pregnant, asked.today)) : [],
    };
    return page("Today", <TodayPage {...view} />, {
      current: "today",
      live: [`person:${asked.actor.personId}`],
    });
  };

/** Asked one after the other: one transaction answers one question at a time. */
export async function inTurn(asked: Asked, things: Things): Promise<TodayThing[]> {
  const all: TodayThing[] = [];
  for (const each of things) all.push(...(await each(asked)));
  return all;
}

/** "Trained volunteer. “Mum of 2”": her place in the programme, and what she chose to share with this parent (D32). */
function aboutSupporter({ settings, introduction }: Standing): string {
  const shared = (introduction?.shared ?? []).map(({ words }) => `“${words.trim()}”`);
  return [`Trained ${settings.supporterTitle}`, ...shared.slice(0, 1)].join(". ");
}

function rulesLine(pair: Standing): TodayView["rules"] {
  if (!pair.rules) return null;
  const to = `/relationships/${pair.id}/ground-rules`;
  if (!pair.rules.parentAgreedAt)
    return { to, words: "Read it through together when you meet, then say if you agree." };
  if (!pair.rules.supporterAgreedAt)
    return { to, words: `You agreed. ${pair.supporter.called} has not yet.` };
  return { to, words: "You both agreed. You can look at it again at any time." };
}

/** What comes next, in weeks while she is pregnant: the next meeting, the due date, and the ending that is planned. */
function stepsAhead(pair: Standing, asked: Asked): { when: string; words: string }[] {
  const { next, endingPlannedOn, supporter } = pair;
  const named = (day: typeof asked.today): string => weekNamed(pair, day) ?? "Next";
  const due = sayDueAhead(pair, asked.today);
  const steps: { when: string; words: string }[] = [];
  if (next?.state === "booked")
    steps.push({
      when: named(dayOf(next.startsAt)),
      words: `You meet ${supporter.called} ${onDay(dayOf(next.startsAt), asked.today)} at ${sayTime(next.startsAt)}.`,
    });
  if (due) steps.push({ when: "Week 40", words: due });
  steps.push({
    when: "Later",
    words: `Around ${sayDayShort(endingPlannedOn)} you plan the ending with ${supporter.called}.`,
  });
  const merged = new Map<string, string>();
  for (const { when, words } of steps)
    merged.set(when, merged.has(when) ? `${merged.get(when)} ${words}` : words);
  return [...merged].map(([when, words]) => ({ when, words }));
}
