import type { Doing } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import { sayWhen } from "../../words/time.ts";
import { coverOf, gapsIn, isSetUp } from "./cover.ts";
import { findRota } from "./store/rota-store.ts";
import { inScope } from "./scope.ts";

const days = 7;

/** When neither lead nor deputy will be on duty, for whoever looks at a board: red from the day before on. */
export async function dutyGaps(doing: Doing): Promise<OpenThing[]> {
  const { programmeId } = doing.actor;
  const rota = await findRota(doing, doing.now);
  if (!isSetUp(rota, programmeId)) return [];
  const until = at(addDays(doing.today, days), "00:00");
  const gaps = gapsIn(coverOf(rota, programmeId, doing.now, until));
  const [first, ...others] = gaps;
  if (!first) return [];
  const soon = first.from.getTime() - doing.now.getTime() < 24 * 3_600_000;
  const [day, time] = sayWhen(first.from, doing.now).split(" at ");
  const when = first.from <= doing.now ? "now" : `${day} from ${time}`;
  return [
    {
      key: `duty-gap:${programmeId ?? "all"}`,
      severity: soon ? "now" : "soon",
      title: `Nobody is on duty ${when}`,
      words: `Neither lead nor deputy until ${sayWhen(first.to, doing.now)}${others.length > 0 ? `, and ${others.length} more ${others.length === 1 ? "gap" : "gaps"} within a week` : ""}. Those who hold the role are told first meanwhile.`,
      clock: soon ? "Within a day" : "Within a week",
      late: false,
      safety: soon,
      href: inScope("/duty", programmeId),
      doWords: "See the week",
      since: first.from <= doing.now ? first.from : doing.now,
    },
  ];
}
