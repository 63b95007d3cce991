import { namesOf } from "../../../people/index.ts";
import { one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { at } from "../../../words/day.ts";
import { sayAgo } from "../../../words/duration.ts";
import { sayWhen } from "../../../words/time.ts";
import { monthAfter, monthOf, readMonth, saysMonth } from "../counting/month.ts";
import { isReason, sayReason } from "../reason.ts";
import { sayDue, sayWhere } from "../say-case.ts";
import { listAppeals } from "../store/appeal-store.ts";
import { listCases } from "../store/case-store.ts";
import { isTaken } from "./decide.ts";
import { isDoes } from "./does.ts";
import { ReportsPage } from "./pages/reports-page.tsx";
import { sayDone } from "./say-does.ts";

/** GET /reports: what waits for a decision, soonest first, and what was decided in a month. */
export async function list(asked: Asked): Promise<Answer> {
  const { now, query, actor } = asked;
  const month = readMonth(one(query, "month"), asked.today) ?? monthOf(asked.today);
  const reason = one(query, "reason");
  const did = one(query, "did");
  const open = await listCases(asked, { open: true });
  const decided = await listCases(asked, {
    from: at(month, "00:00"),
    until: at(monthAfter(month), "00:00"),
    ...(isReason(reason) ? { reason } : {}),
    ...(isDoes(did) ? { did } : {}),
    ...(one(query, "late") ? { late: true } : {}),
  });
  const appeals = actor.role === "supporter" ? [] : await listAppeals(asked, { open: true });
  const names = await namesOf(
    asked,
    open.map(({ claimedBy }) => claimedBy),
  );
  const body = (
    <ReportsPage
      mayRate={actor.role !== "supporter"}
      open={open.map((each) => ({
        id: each.id,
        reason: sayReason(each.reason),
        where: sayWhere(each),
        since: sayAgo(each.openedAt, now),
        due: sayDue(each.dueAt, now),
        has: isTaken(each, actor.personId ?? "", now)
          ? `${names.get(each.claimedBy ?? "")?.called ?? "Somebody"} has it`
          : each.claimedBy === actor.personId && each.claimedBy !== null
            ? "You have it"
            : null,
      }))}
      appeals={appeals.map((each) => ({
        id: each.caseId,
        due: sayDue(each.dueAt, now),
        since: sayAgo(each.at, now),
        mine: each.firstBy === actor.personId,
      }))}
      month={saysMonth(month)}
      narrowed={[
        ...(isReason(reason) ? [sayReason(reason)] : []),
        ...(isDoes(did) ? [sayDone([did])] : []),
        ...(one(query, "late") ? ["after its time"] : []),
      ].join(", ")}
      decided={decided
        .filter(({ does }) => does !== null)
        .map((each) => ({
          id: each.id,
          reason: sayReason(each.reason),
          where: sayWhere(each),
          did: sayDone(each.does ?? []),
          when: each.decidedAt ? sayWhen(each.decidedAt, now) : "",
        }))}
    />
  );
  return page("Reports", body, { current: "reports" });
}
