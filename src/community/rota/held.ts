import { parts, type HeldAbout } from "../../people/index.ts";
import { WEEKDAYS } from "../../words/say-day.ts";
import { sayTime } from "../../words/time.ts";
import { sayHours } from "./say-shift.ts";
import { sayWeekHours } from "./say-week-hours.ts";
import type { Shift } from "./shift.ts";
import { listAsks } from "./store/ask-store.ts";
import { listPatterns } from "./store/need-store.ts";
import { listShifts } from "./store/shift-store.ts";
import { listOwnWishes } from "./store/wish-store.ts";

/** For a supporter's own page of what is held: her hours, what she said suits her, and when she was asked. */
export const heldByRota: HeldAbout = async (asked) => {
  const personId = asked.actor.personId ?? "";
  if (asked.actor.role !== "supporter") return [];
  const shifts = await listShifts(asked, { personId, cancelledToo: true });
  const patterns = await listPatterns(asked, { personId });
  const wishes = await listOwnWishes(asked);
  const asks = await listAsks(asked, { personId });
  const items = [
    ...patterns.map((pattern) => ({ at: null, parts: parts({ "Usual hours": sayWeekHours(pattern) }) })),
    ...wishes.map(({ weekday, hoursFrom, wish }) => ({
      at: null,
      parts: parts({
        "Hours of a usual week": `${WEEKDAYS[weekday - 1] ?? ""} at ${sayTime(hoursFrom)}`,
        "You said": wish,
      }),
    })),
    ...shifts.map((shift) => ({
      at: shift.fromAt,
      parts: parts({ Shift: sayHours(shift.fromAt, shift.toAt, asked.now), "How it went": how[shift.state] }),
    })),
    ...asks.map(({ askedAt, fromAt, toAt, answer }) => ({
      at: askedAt,
      parts: parts({
        "You were asked to be there": sayHours(fromAt, toAt, asked.now),
        "You answered": answer === "filled" ? null : answer,
      }),
    })),
  ];
  if (items.length === 0) return [];
  return [
    {
      title: "Your hours in communities",
      why: "So that members know when somebody is there, and the same people are not asked again and again.",
      items,
    },
  ];
};

const how: Record<Shift["state"], string> = {
  planned: "Planned",
  open: "Begun",
  closed: "Handed over",
  cancelled: "Taken off",
};
