import { many, type Typed } from "../../../platform/web/index.ts";
import { DAYS_OF_WEEK, SLOTS, type Slot } from "../../../words/availability.ts";

/** The slots she ticked; a day is a field, its parts the values. Nothing ticked is an answer too. */
export const readTimes = (typed: Typed): Slot[] =>
  SLOTS.filter((slot) => {
    const [day = "", part = ""] = slot.split("-");
    return many(typed, day).includes(part);
  });

export const typedTimes = (slots: readonly Slot[]): Typed =>
  Object.fromEntries(
    DAYS_OF_WEEK.map((day) => [
      day,
      slots.filter((slot) => slot.startsWith(day)).map((slot) => slot.slice(day.length + 1)),
    ]),
  );
