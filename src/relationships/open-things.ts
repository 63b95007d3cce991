import type { Doing } from "../platform/web/index.ts";
import { addDays, at, daysBetween, sayDayNear, sayDayShort } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { holdToLookAt } from "./holding/open-things.ts";
import { goneQuiet } from "./gone-quiet.ts";
import { listStandings, type Standing } from "./store.ts";

/** What in the pairs waits for a coordinator: first meetings not booked, pairs gone quiet. One query. */
export async function relationshipsOpen(doing: Doing): Promise<OpenThing[]> {
  return openThingsIn(await listStandings(doing, { onlyOpen: true }), doing);
}

export function openThingsIn(pairs: readonly Standing[], { today }: Pick<Doing, "today">): OpenThing[] {
  return pairs.flatMap((pair): OpenThing[] => {
    // while contact is paused nobody is quiet or late: what is open is the pause
    if (pair.hold) return [holdToLookAt(pair, { today })].filter((thing) => thing !== null);
    const first = firstMeeting(pair, today);
    if (first) return [first];
    const quiet = quietPair(pair, today);
    return quiet ? [quiet] : [];
  });
}

type Today = Doing["today"];

function firstMeeting(pair: Standing, today: Today): OpenThing | null {
  if (pair.hasArranged) return null;
  const dueOn = addDays(pair.beganOn, pair.settings.firstMeetingWithinDays);
  const left = daysBetween(today, dueOn);
  if (left > 2 && pair.asking?.state !== "other times wanted") return null;
  return {
    key: `first-meeting:${pair.id}`,
    severity: left < 0 ? "now" : "soon",
    title: `${pair.parent.called} and ${pair.supporter.called} have not met yet`,
    words:
      pair.asking?.state === "offered"
        ? "Times are offered and not answered."
        : pair.asking
          ? "She asked for other times."
          : `Nothing is offered. ${pair.supporter.called} has it.`,
    clock:
      left < 0
        ? `${plural(-left, "day")} past the promise`
        : left === 0
          ? "Due today"
          : `Due ${sayDayNear(dueOn, today)}`,
    late: left < 0,
    href: `/relationships/${pair.id}`,
    doWords: "See",
    since: at(pair.beganOn, "00:00"),
  };
}

function quietPair(pair: Standing, today: Today): OpenThing | null {
  const days = goneQuiet(pair, today);
  if (days === null) return null;
  return {
    key: `quiet:${pair.id}`,
    severity: "soon",
    title: `${pair.parent.called} has gone quiet`,
    words: `Supporter: ${pair.supporter.called}. ${pair.lastHeldOn ? `Last in touch on ${sayDayShort(pair.lastHeldOn)}.` : "Not in touch yet."} ${pair.next ? "A meeting is booked." : "Nothing is arranged."}`,
    clock: `${plural(days, "day")} quiet; plan says ${pair.settings.goneQuietDays}`,
    late: true,
    href: `/relationships/${pair.id}`,
    doWords: "Choose what to do",
    since: at(pair.lastHeldOn ?? pair.beganOn, "00:00"),
  };
}
