import type { Doing } from "../../platform/web/index.ts";
import { at, daysBetween, sayDayNear } from "../../words/day.ts";
import { plural } from "../../words/lists.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import type { Standing } from "../store.ts";

/** A hold that is to be looked at again today, or should have been: for the coordinator's board. */
export function holdToLookAt(pair: Standing, { today }: Pick<Doing, "today">): OpenThing | null {
  const { hold } = pair;
  if (!hold || hold.lookAgainOn > today) return null;
  const late = daysBetween(hold.lookAgainOn, today);
  return {
    key: `hold:${hold.id}`,
    severity: late > 0 ? "now" : "soon",
    title: `Contact between ${pair.parent.called} and ${pair.supporter.called} is on hold`,
    words: "Somebody looks at it again, then it stays or ends.",
    clock:
      late > 0 ? `${plural(late, "day")} past the day to look` : `Due ${sayDayNear(hold.lookAgainOn, today)}`,
    late: late > 0,
    href: `/holds/${hold.id}`,
    doWords: "Look again",
    since: at(hold.lookAgainOn, "00:00"),
  };
}
