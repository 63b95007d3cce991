import type { Day } from "../../../words/day.ts";
import { sayDay } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import { sayLeave, type Leave } from "../../leave/leave.ts";
import { readinessOf, warningDue, type Standing } from "../../readiness/readiness.ts";
import { sayLoad, type Carried, type NamedSupporter } from "../../supporter.ts";

/** One line of the coordinator's list. */
export type SupporterLine = {
  id: string;
  name: string;
  kind: string;
  ready: boolean;
  readyWords: string;
  toDo: readonly string[];
  lapsesSoon: string | null;
  load: string;
  full: boolean;
  leave: string | null;
};

/** Whoever needs something done first: not ready, then lapsing, then by name as they came. */
export const inOrder = (lines: readonly SupporterLine[]): SupporterLine[] =>
  lines.toSorted(
    (one, other) =>
      Number(one.ready) - Number(other.ready) ||
      Number(other.lapsesSoon !== null) - Number(one.lapsesSoon !== null),
  );

export function supporterLine(
  supporter: NamedSupporter,
  standings: readonly Standing[],
  carried: Carried,
  leave: readonly Leave[],
  today: Day,
): SupporterLine {
  const { ready, missing } = readinessOf(standings);
  const soon = standings
    .filter(({ untilOn }) => warningDue(untilOn, today) !== null)
    .toSorted((one, other) => ((one.untilOn ?? "") < (other.untilOn ?? "") ? -1 : 1))[0];
  return {
    id: supporter.personId,
    name: supporter.name,
    kind: supporter.kind,
    ready,
    readyWords: ready ? "Ready" : `${plural(missing.length, "thing")} missing`,
    toDo: missing,
    lapsesSoon: soon?.untilOn ? `${soon.label} lapses after ${sayDay(soon.untilOn)}` : null,
    load: sayLoad(supporter.matchesMax, carried),
    full: carried.activeNow + carried.askedNow >= supporter.matchesMax,
    leave: sayLeave(leave, today),
  };
}
