import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { at, sayDay, addDays } from "../../../words/day.ts";
import { sayDone } from "../deciding/say-does.ts";
import { reasonCodes, sayReason } from "../reason.ts";
import { countDoes, countRates } from "../store/rates-store.ts";
import { codeOf, monthAfter, monthBefore, monthOf, readMonth, saysMonth } from "./month.ts";
import { RatesPage } from "./pages/rates-page.tsx";

/** GET /reports/rates?month=2026-08: how reports end, by reason, so that nobody’s go nowhere (community.md 2). */
export async function rates(asked: Asked): Promise<Answer> {
  const month = readMonth(one(asked.query, "month"), asked.today) ?? monthOf(asked.today);
  const [from, until] = [at(month, "00:00"), at(monthAfter(month), "00:00")];
  const counted = await countRates(asked, from, until);
  const does = await countDoes(asked, from, until);
  const after = monthAfter(month);
  const link = (query: Record<string, string>): string =>
    `/reports?${new URLSearchParams({ month: codeOf(month), ...query })}#decided`;
  const body = (
    <RatesPage
      month={saysMonth(month)}
      period={`${sayDay(month)} to ${sayDay(addDays(after, -1))}`}
      before={{ code: codeOf(monthBefore(month)), words: saysMonth(monthBefore(month)) }}
      after={after <= asked.today ? { code: codeOf(after), words: saysMonth(after) } : null}
      rows={reasonCodes.flatMap((reason) => {
        const found = counted.find((each) => each.reason === reason);
        return found
          ? [
              {
                ...found,
                reason: sayReason(reason),
                to: link({ reason }),
                leftTo: link({ reason, did: "nothing" }),
                lateTo: link({ reason, late: "yes" }),
              },
            ]
          : [];
      })}
      does={does.map((each) => ({
        words: sayDone([each.does]),
        many: each.many,
        to: link({ did: each.does }),
      }))}
    />
  );
  return page("How reports end", body, { current: "reports" });
}
