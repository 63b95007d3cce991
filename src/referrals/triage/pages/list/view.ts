import { sayDayNear, today as dayOf, type Day } from "../../../../words/day.ts";
import type { Nation } from "../../../../words/nation.ts";
import { worstFirst } from "../../../../words/worst-first.ts";
import type { ReferralState } from "../../../referral.ts";
import type { Opened } from "../../opened.ts";
import { standing, type Standing } from "../../standing.ts";
import { isPast, TABS, tabs, type Tab } from "../../tabs.ts";
import { sayFrom, sayHowFar, shortName } from "../../who.ts";

export type Row = Standing & {
  key: string;
  href: string;
  name: string;
  howFar: string;
  from: string;
  sentOn: string;
};
export type ListView = {
  tab: Tab;
  /** "5 since 1 July" */
  period: string;
  tabs: { tab: Tab; words: string; many: number }[];
  rows: Row[];
  /** how many more there are than one page shows */
  more: number;
};

const SHOWN_MAX = 200;

type Asked = {
  tab: Tab;
  opened: readonly Opened[];
  counts: Partial<Record<ReferralState, number>>;
  closedSince: Day;
  today: Day;
  nation: Nation;
};

/** The coordinator's list as it is shown: worst first against the promise, its period in words. */
export function listView({ tab, opened, counts, closedSince, today, nation }: Asked): ListView {
  const rows = worstFirst(opened.map((each) => rowOf(each, today, nation)));
  const oldest = opened
    .map(({ referral }) => referral.sentAt)
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
  const since = isPast(tab) ? closedSince : oldest && dayOf(oldest);
  return {
    tab,
    rows: rows.slice(0, SHOWN_MAX),
    more: Math.max(0, rows.length - SHOWN_MAX),
    period: since ? `${rows.length} sent since ${sayDayNear(since, today)}` : "",
    tabs: tabs.map((each) => ({
      tab: each,
      words: TABS[each].words,
      many: TABS[each].states.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
    })),
  };
}

function rowOf(opened: Opened, today: Day, nation: Nation): Row {
  const { referral } = opened;
  return {
    ...standing(opened, { today, nation }),
    key: referral.id,
    href: `/referrals/${referral.id}`,
    name: shortName(referral.about.name),
    howFar: sayHowFar(referral, today),
    from: sayFrom(referral),
    sentOn: sayDayNear(dayOf(referral.sentAt), today),
  };
}
