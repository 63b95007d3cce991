import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import { doneWords } from "./done-words.ts";
import { ListPage } from "./pages/list/page.tsx";
import { listView } from "./pages/list/view.ts";
import { countStates, listOpened } from "./store.ts";
import { CLOSED_DAYS, isPast, TABS, tabOf } from "./tabs.ts";

/** The coordinator's list of referrals, worst first; `?show=` chooses a part of it. */
export async function showList(asked: Asked): Promise<Answer> {
  const tab = tabOf(one(asked.query, "show"));
  const closedSince = addDays(asked.today, -CLOSED_DAYS);
  const since = at(closedSince, "00:00");
  const counts = await countStates(asked.db, since);
  const opened = await listOpened(asked.db, asked.organisation.id, TABS[tab].states);
  const shown = isPast(tab) ? opened.filter(({ referral }) => referral.sentAt >= since) : opened;
  const view = listView({
    tab,
    opened: shown,
    counts,
    closedSince,
    today: asked.today,
    nation: asked.organisation.nation,
  });
  const empty = Object.values(counts).every((many) => many === 0);
  await asked.viewedList("referrals");
  return page("Referrals", <ListPage view={view} done={doneWords(asked)} empty={empty} />, {
    current: "referrals",
    live: ["referrals"],
  });
}
