import type { Doing } from "../../platform/web/index.ts";
import type { CalendarEntry } from "../../relationships/index.ts";
import { minutesAfter } from "./shift.ts";
import { listShifts } from "./store/shift-store.ts";

/** Days behind of which her calendar keeps what was. */
const daysBehind = 30;

/** Her shifts as her own calendar reads them: when, and nothing of what. One taken off is said to be, so that it goes. */
export async function shiftsInCalendar(doing: Doing, personId: string): Promise<CalendarEntry[]> {
  const from = minutesAfter(doing.now, -daysBehind * 24 * 60);
  const shifts = await listShifts(doing, { personId, from, cancelledToo: true });
  return shifts.map((shift) => ({
    id: shift.id,
    title: "Alongside",
    startsAt: shift.fromAt,
    endsAt: shift.toAt,
    cancelled: shift.state === "cancelled",
  }));
}
