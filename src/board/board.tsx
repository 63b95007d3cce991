import { page, one, type Answer, type Asked } from "../platform/web/index.ts";
import { goneQuiet, listStandings, openThingsIn, type Standing } from "../relationships/index.ts";
import { concernsOf, myConcerns } from "../safeguarding/index.ts";
import { addDays, at, sayDay, sayDayShort, sayDayWithWeekday, type Day } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { sayWhereSheIs } from "../words/speak-of-her.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import { worstFirst } from "../words/worst-first.ts";
import { BoardPage, type BoardView, type SideLine } from "./pages/board-page.tsx";
import { MessagesPage, SupportedPage } from "./pages/lists-page.tsx";
import { onlyNextSteps } from "./next-steps.ts";
import { daysQuiet, pairRow } from "./pair-rows.ts";
import { listUndelivered } from "./store.ts";
import { messagesOpen, undeliveredDays, undeliveredSince } from "./undelivered.ts";

/** What a feature says is open for a coordinator; each with a number of queries that does not grow. */
export type OpenThings = (asked: Asked) => Promise<readonly OpenThing[]>;

const pairsShown = 8;
const concernDays = 7;
const endingWeeks = 4;

/** GET /board */
export const board =
  (openThings: readonly OpenThings[]) =>
  async (asked: Asked): Promise<Answer> => {
    const pairs = await listStandings(asked, { onlyOpen: true });
    const things: OpenThing[] = openThingsIn(pairs, asked);
    // asked one after the other: one transaction answers one question at a time
    for (const open of [messagesOpen, ...openThings]) things.push(...(await open(asked)));
    const concerns = await concernsOf(asked, { since: at(addDays(asked.today, -concernDays), "00:00") });
    const longestQuiet = byQuiet(pairs, asked.today);
    const view: BoardView = {
      moment: `${sayDayWithWeekday(asked.today)}, ${sayTime(asked.now)}`,
      things: worstFirst(onlyNextSteps(things)),
      pairs: longestQuiet.slice(0, pairsShown).map((pair) => pairRow(pair, asked.today)),
      pairsInAll: pairs.length,
      concerns,
      concernDays,
      quiet: quietIn(longestQuiet, asked.today).map((pair) => quietLine(pair, asked.today)),
      endings: endingIn(pairs, asked.today).map(endingLine),
      endingWeeks,
    };
    await asked.viewedList("board");
    return page("Board", <BoardPage {...view} />, { current: "board", live: ["board", myConcerns] });
  };

const byQuiet = (pairs: readonly Standing[], today: Day): Standing[] =>
  [...pairs].sort(
    (one, other) => daysQuiet(other, today) - daysQuiet(one, today) || one.id.localeCompare(other.id),
  );
const quietIn = (pairs: readonly Standing[], today: Day): Standing[] =>
  pairs.filter((pair) => goneQuiet(pair, today) !== null);
const endingIn = (pairs: readonly Standing[], today: Day): Standing[] =>
  pairs
    .filter(({ endingPlannedOn }) => endingPlannedOn <= addDays(today, endingWeeks * 7))
    .sort((one, other) => one.endingPlannedOn.localeCompare(other.endingPlannedOn));

const quietLine = (pair: Standing, today: Day): SideLine => {
  const where = sayWhereSheIs(pair, today);
  return {
    id: pair.id,
    parentId: pair.parentId,
    title: `${pair.parent.called}${where ? `, ${where}` : ""}`,
    words: `Quiet for ${plural(daysQuiet(pair, today), "day")}. Supporter: ${pair.supporter.called}`,
  };
};

const endingLine = (pair: Standing): SideLine => ({
  id: pair.id,
  parentId: pair.parentId,
  title: `${pair.parent.called} and ${pair.supporter.called}`,
  words: `Planned for ${sayDayShort(pair.endingPlannedOn)}`,
});

/** GET /board/supported: the list behind each number. */
export async function supported(asked: Asked): Promise<Answer> {
  const pairs = byQuiet(await listStandings(asked, { onlyOpen: true }), asked.today);
  const show = one(asked.query, "show");
  const [title, some] =
    show === "quiet"
      ? (["Gone quiet", quietIn(pairs, asked.today)] as const)
      : show === "ending"
        ? ([`Endings in the next ${endingWeeks} weeks`, endingIn(pairs, asked.today)] as const)
        : (["Being supported", pairs] as const);
  const above = `${plural(some.length, "pair")}, on ${sayDay(asked.today)}`;
  await asked.viewedList("board");
  return page(
    title,
    <SupportedPage title={title} above={above} rows={some.map((pair) => pairRow(pair, asked.today))} />,
    { current: "board", live: ["board"] },
  );
}

/** GET /board/messages */
export async function undelivered(asked: Asked): Promise<Answer> {
  const messages = await listUndelivered(asked, undeliveredSince(asked.now));
  const lines = messages.map(({ id, name, why, at: when }) => ({
    id,
    who: name ?? "Somebody",
    why: `Not delivered${why ? `: ${why}` : ""}`,
    when: sayWhen(when, asked.now),
  }));
  return page("Messages", <MessagesPage lines={lines} days={undeliveredDays} />, { current: "board" });
}
