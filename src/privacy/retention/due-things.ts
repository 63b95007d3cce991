import { listAdministrators, namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { addDays, at, daysBetween, sayDayNear } from "../../words/day.ts";
import { plural, sayList } from "../../words/lists.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { confirmDays } from "./confirm-days.ts";
import { countDue } from "./store.ts";

/** What waits for an administrator's word before it may go: one thing on the board, with its clock and its people. */
export async function erasingDue(doing: Doing): Promise<OpenThing[]> {
  const due = await countDue(doing);
  const oldest = due[0];
  if (!oldest) return [];
  const who = await doing.asSystem(() => listAdministrators(doing.db));
  const names = await namesOf(doing, who);
  const left = daysBetween(doing.today, addDays(oldest.listedOn, confirmDays));
  return [
    {
      key: "erasing-due",
      severity: left < 0 ? "now" : left <= 7 ? "soon" : "fine",
      title: "Records kept long enough",
      words: `${plural(
        due.reduce((sum, { count }) => sum + count, 0),
        "record",
      )} may go. Nothing goes before ${sayList(
        who.map((id) => names.get(id)?.called ?? "an administrator"),
        "or",
      )} says so.`,
      clock:
        left < 0
          ? `${plural(-left, "day")} past the ${confirmDays} days`
          : `Due ${sayDayNear(addDays(doing.today, left), doing.today)}`,
      late: left < 0,
      href: "/privacy/due",
      doWords: "Look through them",
      since: at(oldest.listedOn, "00:00"),
    },
  ];
}
