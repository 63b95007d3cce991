import { earliestHours } from "../begin-visit.ts";
import { minutesAfter, type Visit } from "../visit.ts";

/** Hours after its expected beginning in which a planned visit can still be meant: ours. */
const latestHours = 12;

/** Which of her visits a text is about: the one she is on, else the planned one nearest to now. Null when none is near. */
export function visitMeant<V extends Visit>(visits: readonly V[], now: Date): V | null {
  const out = visits.filter(({ state }) => state === "out");
  const near = visits.filter(
    ({ state, startsAt }) =>
      state === "planned" &&
      startsAt <= minutesAfter(now, earliestHours * 60) &&
      startsAt >= minutesAfter(now, -latestHours * 60),
  );
  const nearest = (some: readonly V[]): V | null =>
    [...some].sort((one, other) => away(one, now) - away(other, now))[0] ?? null;
  return nearest(out) ?? nearest(near);
}

const away = ({ startsAt }: Visit, now: Date): number => Math.abs(startsAt.getTime() - now.getTime());
