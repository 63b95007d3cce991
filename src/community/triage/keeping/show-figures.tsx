import { addMonths } from "../../../words/add-months.ts";
import { addDays, asDay, at, type Day } from "../../../words/day.ts";
import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { figuresOf, isMiss } from "./figures.ts";
import { FiguresPage } from "./pages/figures-page.tsx";
import { listSeen } from "./list-seen.ts";
import { countDecided } from "./store/figure-store.ts";

/** GET /triage/figures?month=2026-08&rule=…: precision and recall of each rule in a month, and the posts behind a number. */
export async function showFigures(asked: Asked): Promise<Answer> {
  const month = readMonth(one(asked.query, "month"), asked.today);
  const after = addMonths(month, 1);
  const [from, until] = [at(month, "00:00"), at(after, "00:00")];
  const seen = await listSeen(asked, from, until);
  const rule = one(asked.query, "rule");
  const body = (
    <FiguresPage
      month={month}
      last={addDays(after, -1)}
      before={addMonths(month, -1)}
      after={after <= asked.today ? after : null}
      rows={figuresOf(await countDecided(asked, from, until), seen)}
      rule={rule}
      behind={
        rule === ""
          ? []
          : seen.filter((one) => one.ruleId === rule || (isMiss(one) && one.reviewed?.ruleId === rule))
      }
    />
  );
  return page("How well the rules do", body, { current: "community" });
}

function readMonth(typed: string, today: Day): Day {
  const first = asDay(`${today.slice(0, 7)}-01`);
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(typed)) return first;
  const wanted = asDay(`${typed}-01`);
  return wanted <= first ? wanted : first;
}
