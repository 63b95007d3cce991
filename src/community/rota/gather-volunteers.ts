import type { Doing } from "../../platform/web/index.ts";
import { addDays, at } from "../../words/day.ts";
import type { Space } from "../space.ts";
import { readyToday } from "./ready-today.ts";
import { listGivenUp, listShiftsOf } from "./store/shift-store.ts";
import { listKnown } from "./store/volunteer-store.ts";
import type { Volunteer } from "./volunteer.ts";

/** Days behind and ahead of which shifts are looked at: a month's load, and everything planned. */
const daysBehind = 31;
const daysAhead = 100;

/** A space's supporters with all the rota needs to know of each; or one of them. A fixed number of queries. */
export async function gatherVolunteers(
  doing: Doing,
  space: Pick<Space, "id" | "programmeId">,
  personId: string | null = null,
): Promise<Volunteer[]> {
  const known = await listKnown(doing, space.id, personId);
  const { programme, isReady } = await readyToday(doing, space.programmeId);
  const ids = known.map((each) => each.personId);
  const until = at(addDays(doing.today, daysAhead), "00:00");
  const shifts = await listShiftsOf(doing, ids, at(addDays(doing.today, -daysBehind), "00:00"), until);
  const gaveUp = await listGivenUp(doing, space.id, ids);
  return known.map((each) => ({
    ...each,
    ready: each.letIn || isReady(each.personId),
    weekMinutesMax: programme?.settings.onlineMinutesPerWeekMax ?? null,
    shifts: shifts.filter((shift) => shift.personId === each.personId),
    gaveUp: gaveUp.filter((hours) => hours.personId === each.personId),
  }));
}

/** One supporter of a space; null for whoever has no place there. */
export const gatherVolunteer = async (
  doing: Doing,
  space: Pick<Space, "id" | "programmeId">,
  personId: string,
): Promise<Volunteer | null> => (await gatherVolunteers(doing, space, personId))[0] ?? null;
